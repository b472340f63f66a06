import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { reportExport, useReports } from "../../data/reports";
import { reportColumns } from "../../features/misuse-report/columns";
import { ReportFilters } from "../../features/misuse-report/filters";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";

/** What people reported, the longest waiting first. */
export default function ReportsPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const query = {
    q: list.q.trim() || undefined,
    state: list.filter("state"),
    kind: list.filter("kind"),
    commune_code: list.filter("commune_code"),
    overdue: list.filter("overdue"),
  };
  const { data, error, refetch } = useReports({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => reportColumns(words), [words]);

  return (
    <ListTable
      title={words("report.title")}
      subtitle={words("report.subtitle")}
      searchLabel={words("report.search")}
      list={list}
      columns={columns}
      rows={data?.reports}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Object.values(query).some(Boolean)}
      empty={{ heading: words("report.empty"), description: words("report.empty_hint") }}
      onRowClick={(row) => navigate(`/reports/${row.id}`)}
      filters={<ReportFilters list={list} communes={data?.communes ?? []} />}
      action={<ExportMenu href={reportExport(query)} />}
    />
  );
}

export const config = defineRouteConfig({
  label: "report.title",
  translationNs: "ocop",
  icon: ExclamationCircle,
  rank: 6,
});

export const handle = { breadcrumb: () => word("report.title") };
