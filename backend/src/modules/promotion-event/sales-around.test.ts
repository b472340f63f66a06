import { describe, expect, it } from "vitest";
import { type SalesOfDay, salesAround, spansOf } from "./sales-around";

const event = { from_on: "2026-03-01", to_on: "2026-03-03" };
const sold = (day: string, revenue: number, producer_id = "a"): SalesOfDay => ({
  producer_id,
  day,
  revenue,
  orders: 1,
});

describe("spansOf", () => {
  it("takes 30 whole days before and after, across a February", () => {
    expect(spansOf(event)).toEqual({
      before: { from: "2026-01-30", to: "2026-02-28" },
      during: { from: "2026-03-01", to: "2026-03-03" },
      after: { from: "2026-03-04", to: "2026-04-02" },
    });
  });
});

describe("salesAround", () => {
  it("counts every day into one span, edges inside, and nobody else's sales", () => {
    const sales = [
      sold("2026-01-29", 1),
      sold("2026-01-30", 10),
      sold("2026-02-28", 100),
      sold("2026-03-01", 1_000),
      sold("2026-03-03", 10_000),
      sold("2026-03-04", 100_000),
      sold("2026-04-02", 1_000_000),
      sold("2026-04-03", 7),
      sold("2026-03-10", 9, "b"),
    ];
    expect(salesAround(sales, "a", spansOf(event))).toEqual({
      before: { revenue: 110, orders: 2 },
      during: { revenue: 11_000, orders: 2 },
      after: { revenue: 1_100_000, orders: 2 },
    });
  });

  it("answers zeros for who sold nothing", () => {
    expect(salesAround([], "a", spansOf(event)).after).toEqual({ revenue: 0, orders: 0 });
  });
});
