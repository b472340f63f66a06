import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArchiveBox } from "@medusajs/icons";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { useLots } from "../../data/lots";
import { lotColumns } from "../../features/lot/columns";
import { LotFilters } from "../../features/lot/filters";
import { exportHref } from "../../lib/export-href";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";

const filterNames = ["state", "producer_id", "product_id", "use_by", "use_by_from", "use_by_to"] as const;

/** Everybody's lots, the newest first. */
export default function LotsPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const filters = Object.fromEntries(filterNames.map((name) => [name, list.filter(name)]));
  const query = { ...filters, q: list.q.trim() || undefined };
  const { data, error, refetch } = useLots({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => lotColumns(words), [words]);

  return (
    <ListTable
      title={words("lot.title")}
      subtitle={words("lot.subtitle")}
      searchLabel={words("lot.search")}
      list={list}
      columns={columns}
      rows={data?.lots}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Object.values(query).some(Boolean)}
      empty={{ heading: words("lot.empty"), description: words("lot.empty_hint") }}
      onRowClick={(row) => navigate(`/lots/${row.id}`)}
      filters={<LotFilters list={list} choices={data} />}
      action={<ExportMenu href={exportHref("/admin/lots/export", query)} />}
    />
  );
}

export const config = defineRouteConfig({
  label: "lot.title",
  translationNs: "ocop",
  icon: ArchiveBox,
  rank: 7,
});

export const handle = { breadcrumb: () => word("lot.title") };
