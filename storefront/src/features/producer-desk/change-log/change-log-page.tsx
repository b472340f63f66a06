import { listChanges } from "@/data/producer-changes";
import { listOwnProducts } from "@/data/producer-products";
import type { Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Pagination } from "@/ui/pagination";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { ChangeCard } from "./change-card";
import { messages } from "./messages";

const PAGE_SIZE = 20;

/** Everything written to this producer's records, newest first. */
export const ChangeLogPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const wanted = Number(queryValue(query, "page") ?? "1");
  const page = Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 ? wanted : 1;
  const [changes, own] = await Promise.all([listChanges({ page, limit: PAGE_SIZE }), listOwnProducts({})]);
  const list = changes ?? toSignIn(locale, paths.changes(page));
  const titles = new Map(own?.products.map(({ id, title }) => [id, title]));
  const nameOf = (id: string | null) => (id ? (titles.get(id) ?? null) : null);
  return (
    <>
      <div className="max-w-[40rem] pt-5 pb-4">
        <h1 className="pb-1 text-2xl text-cham-dark">{t.title}</h1>
        <p className="text-muc-muted">{t.lead}</p>
      </div>
      {list.entries.length === 0 ? (
        <EmptyState scene="producer" title={t.empty}>
          <p>{t.emptyText}</p>
          <LinkButton href={paths.today} look="secondary">
            {t.toToday}
          </LinkButton>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {list.entries.map((entry) => (
            <ChangeCard
              key={entry.id}
              entry={entry}
              about={nameOf(entry.subject_id) ?? nameOf(entry.row_id)}
              locale={locale}
            />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        page_count={Math.ceil(list.count / PAGE_SIZE)}
        hrefOf={(number) => paths.changes(number)}
        locale={locale}
      />
    </>
  );
};
