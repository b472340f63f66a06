import { Button, toast, usePrompt } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate, useParams } from "react-router-dom";
import type { SalesSum } from "../../../../../contracts/promotion-event";
import { usePromotionEvent, useRemovePromotionEvent } from "../../../../data/promotion-events";
import { EventDrawer } from "../../../../features/promotion-event/event-drawer";
import { formatDay } from "../../../../lib/dates";
import { formatMoney } from "../../../../lib/money";
import { useWords, word } from "../../../../lib/use-words";
import { BoxSkeleton } from "../../../../ui/box-skeleton";
import { CellLink, TwoLines } from "../../../../ui/cells";
import { ChartSection } from "../../../../ui/chart-section";
import { Facts } from "../../../../ui/facts";
import { LoadFailure } from "../../../../ui/load-failure";
import { PlainTable } from "../../../../ui/plain-table";
import { Section } from "../../../../ui/section";

/** One event: where and when, who took part, and what they sold before, during and after. */
export default function PromotionEventPage() {
  const words = useWords();
  const { id = "" } = useParams();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const [isEditing, setIsEditing] = useState(false);
  const { data, error, refetch } = usePromotionEvent(id);
  const removal = useRemovePromotionEvent();
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { promotion_event: event } = data;
  async function remove() {
    const isSure = await prompt({
      title: words("promotion_event.remove_title", { name: event.name }),
      description: words("promotion_event.remove_text"),
      confirmText: words("promotion_event.remove"),
      cancelText: words("shared.cancel"),
    });
    if (!isSure) return;
    removal.mutate(id, {
      onSuccess: () => {
        toast.success(words("promotion_event.removed"));
        navigate("/programme/events");
      },
      onError: (refusal) => toast.error(refusal.message),
    });
  }
  const facts = [
    { label: words("promotion_event.kind"), value: words(`promotion_event.kind_${event.kind}`) },
    { label: words("promotion_event.place"), value: event.place },
    {
      label: words("promotion_event.from_on"),
      value: `${formatDay(event.from_on)} – ${formatDay(event.to_on)}`,
    },
    { label: words("promotion_event.organiser"), value: event.organiser ?? "–" },
    { label: words("promotion_event.note"), value: event.note ?? "–" },
    { label: words("promotion_event.source"), value: event.source ?? "–" },
  ];
  const sold = (sum: SalesSum) => (
    <TwoLines first={formatMoney(sum.revenue)} second={words("promotion_event.orders", { n: sum.orders })} />
  );
  const hint = words("promotion_event.results_hint", { days: event.window_days });
  const open = words("promotion_event.results_open", { day: formatDay(event.after_until) });
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title={event.is_demonstration ? `${event.name} (${words("shared.demonstration")})` : event.name}
        aside={
          <span className="flex gap-2">
            <Button size="small" variant="secondary" onClick={() => setIsEditing(true)}>
              {words("promotion_event.edit")}
            </Button>
            <Button size="small" variant="danger" onClick={remove}>
              {words("promotion_event.remove")}
            </Button>
          </span>
        }
      >
        <Facts facts={facts} />
      </Section>
      <ChartSection
        title={words("promotion_event.results")}
        hint={event.is_over ? hint : `${hint} ${open}`}
        exportHref={`/admin/promotion-events/${id}/export`}
        empty={event.results.length === 0 && words("promotion_event.results_empty")}
        table={
          <PlainTable
            rows={event.results}
            keyOf={(row) => row.producer.id}
            columns={[
              {
                header: words("promotion_event.participants"),
                cell: ({ producer }) => <CellLink to={`/producers/${producer.id}`}>{producer.name}</CellLink>,
              },
              { header: words("promotion_event.before"), isNumber: true, cell: (row) => sold(row.before) },
              { header: words("promotion_event.during"), isNumber: true, cell: (row) => sold(row.during) },
              { header: words("promotion_event.after"), isNumber: true, cell: (row) => sold(row.after) },
            ]}
          />
        }
      />
      {isEditing && <EventDrawer event={event} onClose={() => setIsEditing(false)} />}
    </div>
  );
}

export const handle = { breadcrumb: () => word("promotion_event.title") };
