import { listEntries } from "@/data/producer-money";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Pagination } from "@/ui/pagination";
import { deskPaths } from "../paths";
import { EntryFilter } from "./entry-filter";
import { EntryRow } from "./entry-row";
import { messages } from "./messages";
import { NoMoney } from "./no-money";
import { readEntryQuery } from "./read-entry-query";

const PAGE_SIZE = 30;

/** Each movement of the producer's money, narrowed to an order or a kind. */
export const EntryListPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale).entries;
  const paths = deskPaths(locale);
  const asked = readEntryQuery({
    order: queryValue(query, "order"),
    kind: queryValue(query, "kind"),
    page: queryValue(query, "page"),
  });
  const list = await listEntries(asked);
  if (typeof list === "string") return <NoMoney why={list} back={paths.entries(asked)} locale={locale} />;
  return (
    <>
      <p className="pt-4">
        <a href={paths.money} className="inline-flex min-h-11 items-center text-link">
          ← {t.back}
        </a>
      </p>
      <h1 className="pb-1 text-2xl text-cham-dark">{t.title}</h1>
      <p className="max-w-[36rem] pb-4 text-muc-muted">{t.lead}</p>
      <EntryFilter asked={asked} locale={locale} />
      {list.entries.length === 0 ? (
        <EmptyState scene="producer" title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <p className="pt-5 pb-2 font-semibold">
            {t.sum(formatCount(list.count), formatMoney(list.total_vnd))}
          </p>
          <ul className="grid divide-y divide-hairline border-y border-hairline">
            {list.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} locale={locale} />
            ))}
          </ul>
          <div className="flex flex-wrap gap-3 pt-5">
            <LinkButton href={paths.entryTable("xlsx", asked)} look="secondary" download>
              {t.excel}
            </LinkButton>
            <LinkButton href={paths.entryTable("csv", asked)} look="secondary" download>
              {t.csv}
            </LinkButton>
          </div>
        </>
      )}
      <Pagination
        page={asked.page}
        page_count={Math.ceil(list.count / PAGE_SIZE)}
        hrefOf={(page) => paths.entries({ ...asked, page })}
        locale={locale}
      />
    </>
  );
};
