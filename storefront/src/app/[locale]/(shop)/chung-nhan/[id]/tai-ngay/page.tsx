import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { today } from "@/clock";
import { findCertification, findCertificationOn } from "@/data/certifications";
import { CertificationPage } from "@/features/certification/certification-view";
import { messages } from "@/features/certification/page-messages";
import { certificationPath } from "@/features/certification/paths";
import { pageMetadata } from "@/features/site/page-metadata";
import { readDay } from "@/lib/day";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { Breadcrumb } from "@/ui/breadcrumb";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/chung-nhan/[id]/tai-ngay">;

const load = async ({ params, searchParams }: Props) => {
  const { id } = await params;
  const locale = await pageLocale(params);
  const typed = queryValue(await searchParams, "on")?.trim();
  if (!typed) redirect(certificationPath(locale, id));
  const on = readDay(typed);
  const detail = await (on === null ? findCertification(id) : findCertificationOn(id, on));
  if (!detail) notFound();
  return { detail, wrongDay: on === null ? typed : null, locale };
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const locale = await pageLocale(params);
  const title = messages(locale).onTitle;
  return pageMetadata({ locale, path: `/chung-nhan/${id}`, title, hidden: true });
};

/** `/chung-nhan/<id>?on=…`: the same certification on another day; see config/routes.ts. */
const Page = async (props: Props) => {
  const { detail, wrongDay, locale } = await load(props);
  const t = messages(locale);
  const crumbs = [
    { label: t.home, href: localePath(locale, "/") },
    { label: t.lookUp, href: localePath(locale, "/tra-cuu") },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} locale={locale} />
      <CertificationPage detail={detail} today={today()} wrongDay={wrongDay} locale={locale} />
    </>
  );
};
export default Page;
