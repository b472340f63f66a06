import { defineRouteConfig } from "@medusajs/admin-sdk";
import { History } from "@medusajs/icons";
import { useMemo } from "react";
import { useAudit } from "../../data/audit";
import { AuditFilters } from "../../features/audit/audit-filters";
import { auditColumns } from "../../features/audit/columns";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";

const filterNames = ["table", "actor_kind", "from", "to", "record"] as const;

/** The trail of every write. */
export default function AuditPage() {
  const words = useWords();
  const list = useListState();
  const filters = Object.fromEntries(filterNames.map((name) => [name, list.filter(name)]));
  const query = { ...filters, actor: list.q.trim() || undefined };
  const { data, error, refetch } = useAudit({ ...query, limit: pageSize, offset: list.offset });
  const names = data?.names;
  const columns = useMemo(() => auditColumns(words, names ?? {}), [words, names]);
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));

  return (
    <ListTable
      title={words("audit.title")}
      subtitle={words("audit.subtitle")}
      searchLabel={words("audit.search")}
      list={list}
      columns={columns}
      rows={data?.entries}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={given.length > 0}
      empty={{ heading: words("audit.empty"), description: words("audit.empty_hint") }}
      filters={<AuditFilters list={list} />}
      action={<ExportMenu href={`/admin/audit/export?${new URLSearchParams(given)}`} />}
    />
  );
}

export const config = defineRouteConfig({
  label: "audit.title",
  translationNs: "ocop",
  icon: History,
  rank: 10,
});

export const handle = { breadcrumb: () => word("audit.title") };
