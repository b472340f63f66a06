import type { Metadata } from "next";
import { listAisles, searchProducts } from "@/data/catalogue";
import { type ListQuery, listHref, readListQuery, toSearchParams } from "@/features/catalogue/list-query";
import { messages } from "@/features/catalogue/messages";
import { PAGE_SIZE, ProductList } from "@/features/catalogue/product-list";
import { pageMetadata } from "@/features/site/page-metadata";
import type { Locale } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { AisleTiles } from "@/ui/aisle-tiles";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

// Public address: /san-pham with any query (see config/routes.ts).
export const dynamic = "force-dynamic";

const titleOf = (query: ListQuery, locale: Locale): string => {
  const t = messages(locale);
  if (query.q) return t.resultsFor(query.q);
  return Object.keys(query).some((key) => key !== "page" && key !== "sort") ? t.filtered : t.all;
};

export const generateMetadata = async ({
  params,
  searchParams,
}: PageProps<"/[locale]/tim">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const query = readListQuery(await searchParams);
  return pageMetadata({
    locale,
    path: listHref("/san-pham", query, { page: query.page }),
    title: titleOf(query, locale),
    hidden: true,
  });
};

const SearchPage = async ({ params, searchParams }: PageProps<"/[locale]/tim">) => {
  const locale = await pageLocale(params);
  const query = readListQuery(await searchParams);
  const [answer, { aisles }] = await Promise.all([
    searchProducts(toSearchParams(query, PAGE_SIZE)),
    listAisles(),
  ]);
  return (
    <>
      <PageHeader title={titleOf(query, locale)} />
      {answer.ok ? (
        <ProductList result={answer.data} query={query} aisles={aisles} locale={locale} />
      ) : (
        <div className="grid gap-8">
          <Notice tone="warning">{messages(locale).refused}</Notice>
          <AisleTiles aisles={aisles} locale={locale} />
        </div>
      )}
    </>
  );
};
export default SearchPage;
