import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListCheckbox } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router-dom";
import { roundStates } from "../../../contracts/evaluation-round";
import { useRounds } from "../../data/rounds";
import { roundColumns } from "../../features/evaluation-round/columns";
import { OpenDrawer } from "../../features/evaluation-round/open-drawer";
import { pageSize, useListState } from "../../lib/use-list-state";
import { useWords, word } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { ListTable } from "../../ui/list-table";
import { PickFilter } from "../../ui/pick-filter";

/** Every evaluation round with what was entered, granted and refused. */
export default function RoundsPage() {
  const words = useWords();
  const list = useListState();
  const navigate = useNavigate();
  const [isOpening, setIsOpening] = useState(false);
  const query = { q: list.q.trim() || undefined, year: list.filter("year"), state: list.filter("state") };
  const { data, error, refetch } = useRounds({ ...query, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => roundColumns(words), [words]);

  return (
    <>
      <ListTable
        title={words("round.title")}
        subtitle={words("round.subtitle")}
        searchLabel={words("round.search")}
        list={list}
        columns={columns}
        rows={data?.rounds}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        isFiltered={Boolean(query.q || query.year || query.state)}
        empty={{ heading: words("round.empty"), description: words("round.empty_hint") }}
        onRowClick={(row) => navigate(`/rounds/${row.id}`)}
        filters={
          <>
            <PickFilter
              label={words("round.year")}
              allLabel={words("round.all_years")}
              choices={(data?.years ?? []).map((year) => ({ value: String(year), label: String(year) }))}
              value={query.year}
              onChange={(value) => list.setFilter("year", value)}
            />
            <PickFilter
              label={words("round.state")}
              allLabel={words("round.all_states")}
              choices={roundStates.map((value) => ({ value, label: words(`round.state_${value}`) }))}
              value={query.state}
              onChange={(value) => list.setFilter("state", value)}
            />
          </>
        }
        action={
          <span className="flex gap-2">
            <ExportMenu href="/admin/rounds/export" />
            <Button size="small" onClick={() => setIsOpening(true)}>
              {words("round.open")}
            </Button>
          </span>
        }
      />
      {isOpening && (
        <OpenDrawer onClose={() => setIsOpening(false)} onOpened={(id) => navigate(`/rounds/${id}`)} />
      )}
    </>
  );
}

export const config = defineRouteConfig({
  label: "round.title",
  translationNs: "ocop",
  icon: ListCheckbox,
  rank: 3,
});

export const handle = { breadcrumb: () => word("round.title") };
