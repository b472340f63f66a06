import { FOR_EVER } from "../modules/producer";
import { vietnamDay } from "../vietnam-day";

/** A price list as far as it says when its prices hold. */
export type PriceListDays = {
  status: string;
  starts_at?: Date | string | null;
  ends_at?: Date | string | null;
};
/** The days from the first to the last on which somebody can buy wholesale, as far as price lists say. */
export type WholesaleSpan = { from: string; until: string };

const ALWAYS = "0001-01-01";

/** When a product with prices in these lists has wholesale prices, or null when it never has. */
export function wholesaleSpan(lists: readonly PriceListDays[]): WholesaleSpan | null {
  const spans = lists.filter(({ status }) => status === "active").map(spanOf);
  if (spans.length === 0) return null;
  return {
    from: spans.map(({ from }) => from).sort()[0] ?? ALWAYS,
    until:
      spans
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? ALWAYS,
  };
}

const spanOf = ({ starts_at, ends_at }: PriceListDays): WholesaleSpan => ({
  from: starts_at ? vietnamDay(new Date(starts_at)) : ALWAYS,
  until: ends_at ? vietnamDay(new Date(ends_at)) : FOR_EVER,
});
