import type { SalesSum } from "../../contracts/promotion-event";
import windows from "./promotion-windows.json";

/** What one producer sold on one day, whole đồng without shipping. Days are `YYYY-MM-DD`. */
export type SalesOfDay = SalesSum & { producer_id: string; day: string };
/** First and last day of each span, both inside. */
export type Spans = Record<"before" | "during" | "after", { from: string; to: string }>;

/** How many days before and after an event are compared: the newest rule that held on its first day. */
export function promotionWindow(from_on: string): number {
  const rule = windows.filter((row) => row.valid_from <= from_on).at(-1) ?? windows[0];
  if (!rule) throw new Error("There must be a rule on the window of promotion events.");
  return rule.days;
}

/** The days before, of and after an event; each span is of whole days and touches the next. */
export function spansOf({ from_on, to_on }: { from_on: string; to_on: string }): Spans {
  const days = promotionWindow(from_on);
  return {
    before: { from: shifted(from_on, -days), to: shifted(from_on, -1) },
    during: { from: from_on, to: to_on },
    after: { from: shifted(to_on, 1), to: shifted(to_on, days) },
  };
}

/** What one producer sold in each span. */
export function salesAround(
  sales: readonly SalesOfDay[],
  producer_id: string,
  spans: Spans,
): Record<keyof Spans, SalesSum> {
  const own = sales.filter((row) => row.producer_id === producer_id);
  const within = ({ from, to }: { from: string; to: string }): SalesSum =>
    own
      .filter((row) => from <= row.day && row.day <= to)
      .reduce((sum, row) => ({ revenue: sum.revenue + row.revenue, orders: sum.orders + row.orders }), {
        revenue: 0,
        orders: 0,
      });
  return { before: within(spans.before), during: within(spans.during), after: within(spans.after) };
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
