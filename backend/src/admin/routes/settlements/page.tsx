import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Receipt } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router-dom";
import { settlementStates } from "../../../contracts/ledger";
import { useSettlements } from "../../data/settlements";
import { settlementColumns } from "../../features/settlement/columns";
import { OpenDrawer } from "../../features/settlement/open-drawer";
import { exportHref } from "../../lib/export-href";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";
import { PickFilter } from "../../ui/pick-filter";

/** Every settlement, the newest first; opening one, or one a producer. */
export default function SettlementsPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const [isOpening, setIsOpening] = useState(false);
  const query = { state: list.filter("state"), producer_id: list.filter("producer") };
  const { data, error, refetch } = useSettlements({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => settlementColumns(words), [words]);
  return (
    <>
      <ListTable
        title={words("settlement.title")}
        subtitle={words("settlement.subtitle")}
        list={list}
        columns={columns}
        rows={data?.settlements}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(query.state || query.producer_id)}
        empty={{ heading: words("settlement.empty"), description: words("settlement.empty_hint") }}
        onRowClick={(row) => navigate(`/settlements/${row.id}`)}
        filters={
          <PickFilter
            label={words("settlement.state")}
            allLabel={words("settlement.all_states")}
            choices={settlementStates.map((value) => ({ value, label: words(`settlement.state_${value}`) }))}
            value={query.state}
            onChange={(value) => list.setFilter("state", value)}
          />
        }
        action={
          <span className="flex gap-2">
            <ExportMenu href={exportHref("/admin/settlements/export", query)} />
            <Button size="small" onClick={() => setIsOpening(true)}>
              {words("settlement.open")}
            </Button>
          </span>
        }
      />
      {isOpening && (
        <OpenDrawer
          onClose={() => setIsOpening(false)}
          onOpened={([id, ...more]) => {
            setIsOpening(false);
            if (id && more.length === 0) navigate(`/settlements/${id}`);
          }}
        />
      )}
    </>
  );
}

export const config = defineRouteConfig({
  label: "settlement.title",
  translationNs: "ocop",
  icon: Receipt,
  rank: 12,
});

export const handle = { breadcrumb: () => word("settlement.title") };
