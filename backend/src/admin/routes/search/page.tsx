import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MagnifyingGlass } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import { useSearches } from "../../data/searches";
import { searchColumns } from "../../features/search/columns";
import { SearchFilters } from "../../features/search/search-filters";
import { TryDrawer } from "../../features/search/try-drawer";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";

/** What people look for and don't find; each text can be tried, or made a synonym. */
export default function SearchPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const [tried, setTried] = useState<string | null>(null);
  const given = { days: list.filter("days"), missing: list.filter("missing"), q: list.q.trim() || undefined };
  const query = Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const { data, error, refetch } = useSearches({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(
    () =>
      searchColumns(words, {
        onTry: setTried,
        onSynonym: (q) => navigate(`/search/synonyms?${new URLSearchParams({ term: q })}`),
      }),
    [words, navigate],
  );
  return (
    <>
      <ListTable
        title={words("search.title")}
        subtitle={words("search.subtitle", { searches: data?.searches ?? 0, missed: data?.missed ?? 0 })}
        searchLabel={words("search.find")}
        list={list}
        columns={columns}
        rows={data?.rows}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(given.q || given.missing)}
        empty={{ heading: words("search.empty"), description: words("search.empty_hint") }}
        filters={<SearchFilters list={list} />}
        action={
          <span className="flex flex-wrap gap-2">
            <ExportMenu href={`/admin/searches/export?${new URLSearchParams(query)}`} />
            <Button size="small" variant="secondary" asChild>
              <Link to="/search/synonyms">{words("search.synonyms")}</Link>
            </Button>
          </span>
        }
      />
      {tried !== null && <TryDrawer q={tried} onClose={() => setTried(null)} />}
    </>
  );
}

export const config = defineRouteConfig({
  label: "search.title",
  translationNs: "ocop",
  icon: MagnifyingGlass,
  rank: 11,
});

export const handle = { breadcrumb: () => word("search.title") };
