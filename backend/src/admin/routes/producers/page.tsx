import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { producerExport, useProducers } from "../../data/producers";
import { producerColumns } from "../../features/producer/columns";
import { ProducerFilters } from "../../features/producer/filters";
import { RegisterButton } from "../../features/producer/register-button";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";

/** Every producer on the market. */
export default function ProducersPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const query = {
    q: list.q.trim() || undefined,
    selling: list.filter("selling"),
    papers: list.filter("papers"),
  };
  const { data, error, refetch } = useProducers({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => producerColumns(words), [words]);

  return (
    <ListTable
      title={words("producer.title")}
      subtitle={words("producer.subtitle")}
      searchLabel={words("producer.search")}
      list={list}
      columns={columns}
      rows={data?.producers}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Object.values(query).some(Boolean)}
      empty={{ heading: words("producer.empty"), description: words("producer.empty_hint") }}
      onRowClick={(row) => navigate(`/producers/${row.id}`)}
      filters={<ProducerFilters list={list} />}
      action={
        <span className="flex flex-wrap gap-2">
          <ExportMenu href={producerExport(query)} />
          <RegisterButton />
        </span>
      }
    />
  );
}

export const config = defineRouteConfig({
  label: "producer.title",
  translationNs: "ocop",
  icon: BuildingStorefront,
  rank: 4,
});

export const handle = { breadcrumb: () => word("producer.title") };
