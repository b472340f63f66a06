import type { Aisle, SearchResult } from "@contracts/catalogue";
import { type Locale, localePath } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { AisleTiles } from "@/ui/aisle-tiles";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { Pagination } from "@/ui/pagination";
import { ProductGrid } from "@/ui/product-grid";
import { ActiveFilters } from "./active-filters";
import { Facets } from "./facets";
import { type ListQuery, listHref, withoutFilter } from "./list-query";
import { messages } from "./messages";
import { SortLinks } from "./sort-links";

/** Products on one page of a list. */
export const PAGE_SIZE = 24;

type ProductListProps = { result: SearchResult; query: ListQuery; aisles: readonly Aisle[]; locale: Locale };

const NothingHere = ({ result, query, aisles, locale }: ProductListProps) => {
  const t = messages(locale);
  const path = localePath(locale, "/san-pham");
  if (result.total > 0) {
    return (
      <EmptyState title={t.pastEnd}>
        <LinkButton href={listHref(path, query, {})}>{t.firstPage}</LinkButton>
      </EmptyState>
    );
  }
  if (result.total_without_filters) {
    return (
      <EmptyState title={t.onlyFiltered}>
        {result.loosened.length > 0 && (
          <ul className="grid justify-items-center gap-1">
            {result.loosened.map(({ filter, total }) => (
              <li key={filter}>
                <a
                  href={withoutFilter(path, query, filter)}
                  className="inline-flex min-h-11 items-center text-link"
                >
                  {t.withoutFilter(t.filterNames[filter], formatCount(total))}
                </a>
              </li>
            ))}
          </ul>
        )}
        <LinkButton href={listHref(path, query.q ? { q: query.q } : {}, {})}>
          {t.withoutFilters(formatCount(result.total_without_filters))}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <EmptyState scene="not-found" title={t.emptyTitle}>
        <p>{t.emptyText}</p>
        <LinkButton href={localePath(locale, "/nha-san-xuat")} look="secondary">
          {t.producers}
        </LinkButton>
      </EmptyState>
      <AisleTiles aisles={aisles} locale={locale} />
    </>
  );
};

/** Filters, order, shelf and pages: the same for the static list and for a search. */
export const ProductList = (props: ProductListProps) => {
  const { result, query, locale } = props;
  const t = messages(locale);
  const path = localePath(locale, "/san-pham");
  // Nothing found by the words alone: there is nothing to narrow.
  const canFilter = result.total > 0 || Object.keys(query).some((key) => key !== "q" && key !== "sort");
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[16rem_1fr] lg:gap-10">
      {canFilter ? <Facets facets={result.facets} query={query} path={path} locale={locale} /> : <div />}
      <div className="min-w-0">
        {result.degraded && <Notice tone="warning">{t.degraded}</Notice>}
        {result.stretch !== "typed" && <Notice tone="info">{t.stretched[result.stretch]}</Notice>}
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-4">
          <p className="font-display font-semibold">{t.count(formatCount(result.total))}</p>
          <SortLinks query={query} path={path} locale={locale} />
        </div>
        <ActiveFilters facets={result.facets} query={query} path={path} locale={locale} />
        {result.hits.length === 0 ? (
          <NothingHere {...props} />
        ) : (
          <ProductGrid hits={result.hits} locale={locale} heading="h2" narrow leads />
        )}
        <Pagination
          page={result.page}
          page_count={Math.ceil(result.total / PAGE_SIZE)}
          hrefOf={(page) => listHref(path, query, { page: page === 1 ? undefined : page })}
          locale={locale}
        />
      </div>
    </div>
  );
};
