import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { today } from "@/clock";
import { findCertification } from "@/data/certifications";
import { CertificationPage } from "@/features/certification/certification-view";
import { messages } from "@/features/certification/page-messages";
import { detailSentence } from "@/features/certification/standing-words";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { Breadcrumb } from "@/ui/breadcrumb";

export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/chung-nhan/[id]">;

const load = async ({ params }: Props) => {
  const { id } = await params;
  const detail = await findCertification(id);
  if (!detail) notFound();
  return { detail, locale: await pageLocale(params) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { detail, locale } = await load(props);
  return pageMetadata({
    locale,
    path: `/chung-nhan/${detail.certification.id}`,
    title: messages(locale).title(detail.certification.product.title),
    description: detailSentence(detail, locale),
  });
};

const Page = async (props: Props) => {
  const { detail, locale } = await load(props);
  const t = messages(locale);
  const crumbs = [
    { label: t.home, href: localePath(locale, "/") },
    { label: t.lookUp, href: localePath(locale, "/tra-cuu") },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} locale={locale} />
      <CertificationPage detail={detail} today={today()} locale={locale} />
    </>
  );
};
export default Page;
