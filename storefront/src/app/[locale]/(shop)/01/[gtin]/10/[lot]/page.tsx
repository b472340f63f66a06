import { notFound, redirect } from "next/navigation";
import { findTrace } from "@/data/tracing";
import { messages } from "@/features/tracing/messages";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

export const metadata = { robots: { index: false } };

/** GS1 Digital Link, as the QR codes of labels carry it: leads to the lot when it bears that GTIN. */
const DigitalLinkPage = async ({ params }: PageProps<"/[locale]/01/[gtin]/10/[lot]">) => {
  const locale = await pageLocale(params);
  const { gtin, lot: code } = await params;
  const lot = await findTrace(decodeURIComponent(code), decodeURIComponent(gtin).slice(0, 20));
  if (lot === null) notFound();
  if (lot !== "busy") redirect(localePath(locale, `/truy-xuat/${lot.code}`));
  const t = messages(locale);
  return (
    <>
      <PageHeader title={t.title} />
      <Notice tone="warning">{t.busy}</Notice>
    </>
  );
};
export default DigitalLinkPage;
