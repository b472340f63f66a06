import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import type { SynonymGroupView } from "../../../../contracts/search-synonym";
import { useSynonymGroups } from "../../../data/synonyms";
import { synonymColumns } from "../../../features/synonym/columns";
import { SynonymDrawer } from "../../../features/synonym/synonym-drawer";
import { useRemoval } from "../../../features/synonym/use-removal";
import { pageSize, useListState } from "../../../lib/use-list-state";
import { useWords, word } from "../../../lib/use-words";
import { ExportMenu } from "../../../ui/export-menu";
import { ListTable } from "../../../ui/list-table";

/** Words that mean the same to a shopper. `?term=` opens the form with that word in it. */
export default function SynonymsPage() {
  const words = useWords();
  const list = useListState();
  const term = list.filter("term") ?? "";
  const [edited, setEdited] = useState<SynonymGroupView | "new" | null>(term ? "new" : null);
  const q = list.q.trim() || undefined;
  const { data, error, refetch } = useSynonymGroups({
    ...(q ? { q } : {}),
    limit: pageSize,
    offset: list.offset,
  });
  const onRemove = useRemoval();
  const columns = useMemo(() => synonymColumns(words, { onEdit: setEdited, onRemove }), [words, onRemove]);
  const close = () => {
    setEdited(null);
    list.setFilter("term", undefined);
  };
  return (
    <>
      <ListTable
        title={words("synonym.title")}
        subtitle={words("synonym.subtitle")}
        searchLabel={words("synonym.find")}
        list={list}
        columns={columns}
        rows={data?.groups}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(q)}
        empty={{ heading: words("synonym.empty"), description: words("synonym.empty_hint") }}
        action={
          <span className="flex gap-2">
            <ExportMenu href={`/admin/synonyms/export?q=${encodeURIComponent(q ?? "")}`} />
            <Button size="small" onClick={() => setEdited("new")}>
              {words("synonym.add")}
            </Button>
          </span>
        }
      />
      {edited && <SynonymDrawer group={edited === "new" ? null : edited} term={term} onClose={close} />}
    </>
  );
}

export const config = defineRouteConfig({ label: "synonym.title", translationNs: "ocop", rank: 1 });

export const handle = { breadcrumb: () => word("synonym.title") };
