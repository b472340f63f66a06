import { describe, expect, it } from "vitest";
import type { SellingView } from "../../../contracts/producer-paper";
import { matchesFilter } from "./matches-filter";

const DAY = "2026-11-24";
const producer = (changes: Partial<SellingView> = {}, waiting_papers = 0) => ({
  name: "HTX Tài Hoan",
  waiting_papers,
  selling: {
    verified_on: "2026-01-05",
    refusal_reason: null,
    suspended_on: null,
    suspension_reason: null,
    obstacle: null,
    food_until: "2028-06-01",
    ...changes,
  },
});

describe("matchesFilter", () => {
  it("finds names without accents, by the beginnings of words", () => {
    expect(matchesFilter(producer(), { q: "tai ho" }, DAY)).toBe(true);
    expect(matchesFilter(producer(), { q: "oan" }, DAY)).toBe(false);
  });

  it.each([
    ["verified", {}],
    ["unverified", { verified_on: null }],
    ["refused", { verified_on: null, refusal_reason: "Thiếu giấy" }],
    ["suspended", { suspended_on: "2026-11-01" }],
  ] as const)("tells who is %s", (selling, changes) => {
    expect(matchesFilter(producer(changes), { selling }, DAY)).toBe(true);
    const others = (["verified", "unverified", "refused", "suspended"] as const).filter(
      (one) => one !== selling,
    );
    for (const other of others) expect(matchesFilter(producer(changes), { selling: other }, DAY)).toBe(false);
  });

  it.each([
    ["waiting", {}, 1, true],
    ["waiting", {}, 0, false],
    ["expiring", { food_until: "2027-02-22" }, 0, true],
    ["expiring", { food_until: "2027-02-23" }, 0, false],
    ["expiring", { food_until: "2026-11-23" }, 0, false],
    ["expired", { food_until: "2026-11-23" }, 0, true],
    ["expired", { food_until: DAY }, 0, false],
    ["missing", { obstacle: "food_safety_missing", food_until: null }, 0, true],
  ] as const)("%s with %j and %i papers that wait: %s", (papers, changes, waiting, is) => {
    expect(matchesFilter(producer(changes, waiting), { papers }, DAY)).toBe(is);
  });
});
