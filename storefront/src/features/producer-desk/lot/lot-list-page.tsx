import { findNewLotForm, listLots } from "@/data/producer-lots";
import type { Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Pagination } from "@/ui/pagination";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { LotCard } from "./lot-card";
import { LotFilters, type LotsAsked } from "./lot-filters";
import { messages } from "./messages";

const PAGE_SIZE = 20;

const readAsked = (query: QueryRecord): LotsAsked => ({
  state: (["open", "recalled", "closed"] as const).find((state) => state === queryValue(query, "state")),
  use_by: (["soon", "past"] as const).find((value) => value === queryValue(query, "use_by")),
  product: queryValue(query, "product")?.slice(0, 80),
});

/** The producer's lots as the backend orders them, with filters that are links. */
export const LotListPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const asked = readAsked(query);
  const wanted = Number(queryValue(query, "page") ?? "1");
  const page = Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 ? wanted : 1;
  const { state, use_by, product: product_id } = asked;
  const [list, start] = await Promise.all([listLots({ state, use_by, product_id, page }), findNewLotForm()]);
  if (!list || !start) return toSignIn(locale, paths.lots({ ...asked, page }));
  const products = new Map(start.variants.map((row) => [row.product_id, row.product_title]));
  const { open, recalled, closed } = list.counts;
  const isEmpty = open + recalled + closed === 0;
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-5 pb-4">
        <div className="max-w-[36rem]">
          <h1 className="pb-1 text-2xl text-cham-dark">{t.title}</h1>
          <p className="text-sm text-muc-muted">{t.lead}</p>
        </div>
        {!isEmpty && <LinkButton href={paths.newLot}>{t.add}</LinkButton>}
      </div>
      {isEmpty ? (
        <EmptyState scene="producer" title={t.empty}>
          <p>{t.emptyText}</p>
          <LinkButton href={paths.newLot}>{t.add}</LinkButton>
        </EmptyState>
      ) : (
        <LotFilters
          asked={asked}
          counts={list.counts}
          products={[...products].map(([id, title]) => ({ id, title }))}
          locale={locale}
        />
      )}
      {!isEmpty && list.lots.length === 0 && (
        <EmptyState title={t.nothing}>
          <p>{t.nothingText}</p>
          <LinkButton href={paths.lots()} look="secondary">
            {t.clear}
          </LinkButton>
        </EmptyState>
      )}
      <ul className="grid gap-3 pt-3 md:grid-cols-2">
        {list.lots.map((lot) => (
          <LotCard key={lot.id} lot={lot} locale={locale} />
        ))}
      </ul>
      <Pagination
        page={page}
        page_count={Math.ceil(list.total / PAGE_SIZE)}
        hrefOf={(number) => paths.lots({ ...asked, page: number })}
        locale={locale}
      />
    </>
  );
};
