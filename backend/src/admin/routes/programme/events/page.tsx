import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Badge, Button } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router-dom";
import type { PromotionEventRow } from "../../../../contracts/promotion-event";
import { usePromotionEvents } from "../../../data/promotion-events";
import { EventDrawer } from "../../../features/promotion-event/event-drawer";
import { formatDay } from "../../../lib/dates";
import { pageSize, useListState } from "../../../lib/use-list-state";
import { useWords, type Words, word } from "../../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../../ui/cells";
import type { Column } from "../../../ui/column";
import { ExportMenu } from "../../../ui/export-menu";
import { ListTable } from "../../../ui/list-table";

const columnsOf = (words: Words): Column<PromotionEventRow>[] => [
  {
    id: "name",
    header: words("promotion_event.name"),
    width: 360,
    cell: (row) => (
      <TwoLines
        first={<CellLink to={`/programme/events/${row.id}`}>{row.name}</CellLink>}
        second={
          row.is_demonstration ? (
            <Badge size="2xsmall" color="purple" className="shrink-0 whitespace-nowrap">
              {words("shared.demonstration")}
            </Badge>
          ) : (
            row.place
          )
        }
      />
    ),
  },
  {
    id: "kind",
    header: words("promotion_event.kind"),
    width: 170,
    cell: (row) => words(`promotion_event.kind_${row.kind}`),
  },
  {
    id: "from_on",
    header: words("promotion_event.from_on"),
    width: 200,
    cell: (row) => <Figures>{`${formatDay(row.from_on)} – ${formatDay(row.to_on)}`}</Figures>,
  },
  {
    id: "participants",
    header: words("promotion_event.participants"),
    width: 150,
    align: "right",
    cell: (row) => <Figures>{row.participant_count}</Figures>,
  },
];

/** Fairs and meetings, and how many producers took part. */
export default function PromotionEventsPage() {
  const words = useWords();
  const navigate = useNavigate();
  const list = useListState();
  const [isAdding, setIsAdding] = useState(false);
  const q = list.q.trim() || undefined;
  const { data, error, refetch } = usePromotionEvents({ q, limit: pageSize, offset: list.offset });
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <>
      <ListTable
        title={words("promotion_event.title")}
        subtitle={words("promotion_event.subtitle")}
        searchLabel={words("promotion_event.search")}
        list={list}
        columns={columns}
        rows={data?.promotion_events}
        count={data?.count ?? 0}
        error={error}
        onRetry={refetch}
        onRowClick={(row) => navigate(`/programme/events/${row.id}`)}
        isFiltered={Boolean(q)}
        empty={{ heading: words("promotion_event.empty"), description: words("promotion_event.empty_hint") }}
        action={
          <span className="flex gap-2">
            <ExportMenu href={`/admin/promotion-events/export?q=${encodeURIComponent(q ?? "")}`} />
            <Button size="small" onClick={() => setIsAdding(true)}>
              {words("promotion_event.add")}
            </Button>
          </span>
        }
      />
      {isAdding && <EventDrawer event={null} onClose={() => setIsAdding(false)} />}
    </>
  );
}

export const config = defineRouteConfig({ label: "promotion_event.title", translationNs: "ocop", rank: 2 });

export const handle = { breadcrumb: () => word("promotion_event.title") };
