import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOn } from "../modules/certification";
import { countYears } from "./count-years";
import { registryProduct } from "./registry-fixture";

describe("countYears", () => {
  const products = [
    registryProduct("a", [
      { issued_on: "2018-12-12", expires_on: "2021-12-12" },
      { issued_on: "2022-03-01", expires_on: "2025-03-01", case_type: "re_issue" },
    ]),
    registryProduct("b", [{ issued_on: "2024-12-31", expires_on: "2027-12-31", star_rating: 4 }]),
    registryProduct("c", [{ issued_on: null, expires_on: null, year: 2021 }]),
  ];
  const years = countYears(products, "2026-11-24");
  const column = (key: "in_force" | "first" | "re_issue") => years.map((row) => row[key]);

  it("counts the stock at each year's end, and of the running year on the day", () => {
    expect(years.map((row) => row.year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(column("in_force")).toEqual([1, 1, 1, 0, 1, 1, 2, 1, 1]);
    expect(years.at(-1)?.counted_on).toBe("2026-11-24");
    expect(years[0]?.counted_on).toBe("2018-12-31");
  });

  it("counts decisions in their year, those known by it alone among them", () => {
    expect(column("first")).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 0]);
    expect(column("re_issue")).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it("knows nothing of decisions after the day", () => {
    expect(countYears(products, "2024-12-30").map((row) => row.first)).toEqual([1, 0, 0, 1, 0, 0, 0]);
  });

  it("answers the stock that the judge of standings answers, whatever the decisions", () => {
    const day = fc
      .integer({ min: 0, max: 3600 })
      .map((after) => new Date(Date.UTC(2017, 0, 1 + after)).toISOString().slice(0, 10));
    const decision = fc.record({
      issued_on: fc.option(day),
      expires_on: fc.option(day),
      revoked_on: fc.option(day),
    });
    const any = fc.array(fc.array(decision, { maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(any, (histories) => {
        const made = histories.map((rows, index) => registryProduct(String(index), rows));
        for (const { counted_on, in_force } of countYears(made, "2026-11-24")) {
          const judged = made.filter(
            (row) => standingOn(row.decisions, counted_on).star.star_rating !== null,
          );
          expect(in_force).toBe(judged.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
