import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { useImports } from "../../../data/decision-imports";
import { importColumns } from "../../../features/decision-import/columns";
import { UploadSection } from "../../../features/decision-import/upload-section";
import { pageSize, useListState } from "../../../lib/use-list-state";
import { useWords, word } from "../../../lib/use-words";
import { ListTable } from "../../../ui/list-table";

/** Loads a sheet of decisions, and lists those that were loaded. */
export default function ImportsPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const { data, error, refetch } = useImports({ limit: pageSize, offset: list.offset });
  const columns = useMemo(() => importColumns(words), [words]);
  return (
    <div className="flex flex-col gap-y-3">
      <UploadSection />
      <ListTable
        title={words("decision_import.list")}
        subtitle={words("decision_import.subtitle")}
        list={list}
        columns={columns}
        rows={data?.imports}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={false}
        empty={{ heading: words("decision_import.empty"), description: words("decision_import.empty_hint") }}
        onRowClick={(row) => navigate(`/certifications/imports/${row.id}`)}
      />
    </div>
  );
}

export const config = defineRouteConfig({
  label: "decision_import.menu",
  translationNs: "ocop",
  rank: 1,
});

export const handle = { breadcrumb: () => word("decision_import.menu") };
