import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingsSolid } from "@medusajs/icons";
import { useMemo } from "react";
import { useNavigate } from "react-router-dom";
import { buyerStates } from "../../../contracts/wholesale";
import { buyerExport, useBuyers } from "../../data/buyers";
import { buyerColumns } from "../../features/buyer/columns";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";
import { PickFilters } from "../../ui/pick-filters";

/** Every company that buys wholesale or has asked to. */
export default function BuyersPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const query = { q: list.q.trim() || undefined, state: list.filter("state") };
  const { data, error, refetch } = useBuyers({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => buyerColumns(words), [words]);
  const choices = buyerStates.map((value) => ({ value, label: words(`buyer.state_${value}`) }));
  return (
    <ListTable
      title={words("buyer.title")}
      subtitle={words("buyer.subtitle")}
      searchLabel={words("buyer.search")}
      list={list}
      columns={columns}
      rows={data?.buyers}
      count={data?.count ?? 0}
      error={error}
      onRetry={refetch}
      isFiltered={Object.values(query).some(Boolean)}
      empty={{ heading: words("buyer.empty"), description: words("buyer.empty_hint") }}
      onRowClick={(row) => navigate(`/buyers/${row.id}`)}
      filters={
        <PickFilters
          list={list}
          filters={[
            { name: "state", label: words("buyer.state"), allLabel: words("buyer.all_states"), choices },
          ]}
        />
      }
      action={<ExportMenu href={buyerExport(query)} />}
    />
  );
}

export const config = defineRouteConfig({
  label: "buyer.title",
  translationNs: "ocop",
  icon: BuildingsSolid,
  rank: 11,
});

export const handle = { breadcrumb: () => word("buyer.title") };
