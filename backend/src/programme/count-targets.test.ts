import { describe, expect, it } from "vitest";
import type { TargetKind } from "../contracts/programme";
import { countTarget } from "./count-targets";
import { registryProduct } from "./registry-fixture";

const products = [
  // Of the first round, re-issued within the period.
  registryProduct("old", [
    { issued_on: "2019-01-10", expires_on: "2022-01-10" },
    { issued_on: "2022-05-01", expires_on: "2025-05-01", case_type: "re_issue" },
  ]),
  // Its first decision is on no record: the re-evaluation says that there was one.
  registryProduct("unknown", [
    { issued_on: "2023-05-01", expires_on: "2026-05-01", case_type: "re_evaluation" },
  ]),
  // New in the period and upgraded in it: new, and not one of those to be standardised.
  registryProduct("new", [
    { issued_on: "2022-01-01", expires_on: "2025-01-01" },
    { issued_on: "2024-01-01", expires_on: "2027-01-01", case_type: "upgrade", star_rating: 5 },
  ]),
  registryProduct("late", [{ issued_on: "2026-01-01", expires_on: "2029-01-01", star_rating: 5 }]),
  registryProduct("by-year", [{ issued_on: null, expires_on: null, year: 2021 }]),
];
const reached = (kind: TargetKind, day: string) => {
  const period = { period_from: "2021-01-01", period_to: "2025-12-31" };
  return countTarget(products, { id: "t", kind, ...period, goal: 2, source: "" }, day);
};

describe("countTarget", () => {
  it("counts those standardised: decided again within the period and not new in it", () => {
    expect([
      reached("standardised", "2022-04-30").reached,
      reached("standardised", "2025-12-31").reached,
    ]).toEqual([0, 2]);
  });

  it("counts those newly recognised, by year alone too once that year is over", () => {
    expect([
      reached("newly_recognised", "2021-12-30").reached,
      reached("newly_recognised", "2025-01-01").reached,
    ]).toEqual([0, 2]);
  });

  it("counts those that show five stars on the day", () => {
    expect([reached("five_star", "2023-12-31").reached, reached("five_star", "2024-01-01").reached]).toEqual([
      0, 1,
    ]);
  });

  it("stops at the end of the period", () => {
    expect(reached("five_star", "2026-11-24")).toMatchObject({ reached: 1, counted_on: "2025-12-31" });
    expect(reached("newly_recognised", "2026-11-24").reached).toBe(2);
  });
});
