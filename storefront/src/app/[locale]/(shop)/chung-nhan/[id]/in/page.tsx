import "@/features/certification/verification-sheet.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findCertification } from "@/data/certifications";
import { env } from "@/env";
import { messages } from "@/features/certification/page-messages";
import { certificationPath } from "@/features/certification/paths";
import { SheetPage } from "@/features/certification/sheet-page";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/chung-nhan/[id]/in">;

const load = async ({ params }: Props) => {
  const { id } = await params;
  const detail = await findCertification(id);
  if (!detail) notFound();
  return { detail, locale: await pageLocale(params) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { detail, locale } = await load(props);
  const path = `/chung-nhan/${detail.certification.id}/in`;
  return pageMetadata({ locale, path, title: messages(locale).sheet.title, hidden: true });
};

const Page = async (props: Props) => {
  const { detail, locale } = await load(props);
  const address = env().STOREFRONT_URL + certificationPath(locale, detail.certification.id);
  return <SheetPage detail={detail} address={address} locale={locale} />;
};
export default Page;
