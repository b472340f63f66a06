import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSales } from "./count-sales";

const holder = (id: string) => ({ id, name: `HTX ${id}` });
const grew = (id: string, former: number, revenue: number) => [
  { producer_id: id, year: 2025, revenue: former },
  { producer_id: id, year: 2026, revenue },
];

describe("countSales", () => {
  it("says how many holders grew how much, edges as the survey has them", () => {
    const sales = [
      ...grew("a", 100, 99),
      ...grew("b", 100, 109),
      ...grew("c", 100, 110),
      ...grew("d", 100, 150),
      ...grew("e", 100, 151),
      ...grew("f", 100, 200),
      ...grew("g", 100, 201),
    ];
    const view = countSales([..."abcdefg"].map(holder), sales, 2026);
    expect(view.bands.map((band) => band.holders)).toEqual([1, 1, 2, 2, 1]);
    expect([view.compared, view.without_figures]).toEqual([7, 0]);
    expect(view.bands.map((band) => band.share_percent)).toEqual([14.3, 14.3, 28.6, 28.6, 14.3]);
    expect(view.bands.map((band) => band.survey_percent)).toEqual([null, null, 73, null, 10]);
  });

  it("counts holders without figures in one of the years apart, and gives no growth", () => {
    const sales = [
      ...grew("a", 100, 300),
      ...grew("b", 0, 50),
      { producer_id: "c", year: 2025, revenue: 70 },
    ];
    const view = countSales(["a", "b", "c", "d"].map(holder), sales, 2026);
    expect([view.compared, view.without_figures, view.revenue, view.former_revenue]).toEqual([
      1, 3, 350, 170,
    ]);
    expect(view.holders.map((row) => [row.producer.id, row.growth])).toEqual([
      ["a", 3],
      ["b", null],
      ["c", null],
      ["d", null],
    ]);
  });

  it("has no shares where nobody can be compared", () => {
    expect(countSales([holder("a")], [], 2026).bands.every((band) => band.share_percent === null)).toBe(true);
  });

  it("puts every compared holder into exactly one band", () => {
    const amount = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { maxLength: 40 }), (pairs) => {
        const sales = pairs.flatMap(([former, now], index) => grew(String(index), former, now));
        const view = countSales(
          pairs.map((_, index) => holder(String(index))),
          sales,
          2026,
        );
        expect(view.bands.reduce((sum, band) => sum + band.holders, 0)).toBe(pairs.length);
      }),
      { numRuns: 3_000 },
    );
  });
});
