import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { findTrace } from "@/data/tracing";
import { env } from "@/env";
import { pageMetadata } from "@/features/site/page-metadata";
import { lotJsonLd } from "@/features/tracing/json-ld";
import { LotForm } from "@/features/tracing/lot-form";
import { LotPage } from "@/features/tracing/lot-page";
import { messages } from "@/features/tracing/messages";
import { inLocale, localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

// Never cached: a recall must show at once, and anything may be typed after the slash.
export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/truy-xuat/[[...code]]">;

const codeOf = async ({ params }: Props): Promise<string | null> => {
  const { code } = await params;
  return code?.map(decodeURIComponent).join("/") ?? null;
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const locale = await pageLocale(props.params);
  const t = messages(locale);
  const code = await codeOf(props);
  if (code === null) return pageMetadata({ locale, path: "/truy-xuat", title: t.title, description: t.lead });
  const lot = await findTrace(code);
  if (lot === null || lot === "busy") {
    return pageMetadata({ locale, path: "/truy-xuat", title: t.title, hidden: true });
  }
  return pageMetadata({
    locale,
    path: `/truy-xuat/${lot.code}`,
    title: `${inLocale(locale, lot.product.title, lot.product.title_en)} · ${t.lot(lot.code)}`,
    // Goods are used up and recalled; what a search engine remembers of them would only mislead.
    hidden: true,
  });
};

const TracingPage = async (props: Props) => {
  const locale = await pageLocale(props.params);
  const t = messages(locale);
  const code = await codeOf(props);
  const typed = queryValue(await props.searchParams, "ma")?.trim();
  if (code === null) {
    if (typed) redirect(localePath(locale, `/truy-xuat/${encodeURIComponent(typed.slice(0, 80))}`));
    return (
      <>
        <PageHeader title={t.title} lead={t.lead} />
        <LotForm locale={locale} />
      </>
    );
  }
  const lot = await findTrace(code);
  if (lot === null) notFound();
  if (lot === "busy") {
    return (
      <>
        <PageHeader title={t.title} />
        <Notice tone="warning">{t.busy}</Notice>
      </>
    );
  }
  const url = env().STOREFRONT_URL + localePath(locale, `/truy-xuat/${lot.code}`);
  return (
    <>
      <script type="application/ld+json">{lotJsonLd(lot, url)}</script>
      <LotPage lot={lot} locale={locale} />
    </>
  );
};
export default TracingPage;
