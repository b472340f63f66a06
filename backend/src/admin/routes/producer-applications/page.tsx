import { defineRouteConfig } from "@medusajs/admin-sdk";
import { UserGroup } from "@medusajs/icons";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { applicationStates } from "../../../contracts/producer-application";
import { applicationExport, useApplications } from "../../data/producer-applications";
import { applicationColumns } from "../../features/producer-application/columns";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";
import { PickFilters } from "../../ui/pick-filters";

/** Who asks to sell on the market, the longest waiting first. */
export default function ApplicationsPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const query = { q: list.q.trim() || undefined, state: list.filter("state") };
  const { data, error, refetch } = useApplications({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => applicationColumns(words), [words]);
  const choices = applicationStates.map((value) => ({
    value,
    label: `${words(`application.state_${value}`)} (${data?.counts[value] ?? 0})`,
  }));

  return (
    <ListTable
      title={words("application.title")}
      subtitle={words("application.subtitle")}
      searchLabel={words("application.search")}
      list={list}
      columns={columns}
      rows={data?.applications}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Object.values(query).some(Boolean)}
      empty={{ heading: words("application.empty"), description: words("application.empty_hint") }}
      onRowClick={(row) => navigate(`/producer-applications/${row.id}`)}
      filters={
        <PickFilters
          list={list}
          filters={[
            {
              name: "state",
              label: words("application.state"),
              allLabel: words("application.all_states"),
              choices,
            },
          ]}
        />
      }
      action={<ExportMenu href={applicationExport(query)} />}
    />
  );
}

export const config = defineRouteConfig({
  label: "application.title",
  translationNs: "ocop",
  icon: UserGroup,
  rank: 4.5,
});

export const handle = { breadcrumb: () => word("application.title") };
