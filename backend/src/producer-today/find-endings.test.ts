import { describe, expect, it } from "vitest";
import type { StarStanding } from "../contracts/certification";
import { type DatedPaper, findEndings } from "./find-endings";

const DAY = "2026-11-24";
const paper = (given: Partial<DatedPaper>): DatedPaper => ({
  id: "p1",
  kind: "food_safety",
  number: "DEMO-1",
  state: "verified",
  expires_on: "2026-12-24",
  ...given,
});
const star = (given: Partial<StarStanding>) => ({
  product_id: "prod_1",
  title: "Miến dong",
  star: { star_rating: null, standing: null, valid_until: null, former: null, ...given },
});

describe("findEndings", () => {
  it("tells the days that are left, the nearest first, and what has lately ended", () => {
    const found = findEndings(
      [
        star({ standing: "expiring", star_rating: 4, valid_until: "2026-11-25" }),
        star({ standing: "expired", former: { star_rating: 3, expired_on: "2026-11-20", year: 2023 } }),
      ],
      [paper({})],
      DAY,
    );
    expect(found.map(({ about, days_left }) => [about, days_left])).toEqual([
      ["star", -4],
      ["star", 1],
      ["paper", 30],
    ]);
  });

  it("says nothing of a star in force, of one known by its year, or of one that ended long ago", () => {
    const quiet = [
      star({ standing: "in_force", star_rating: 4, valid_until: "2028-01-01" }),
      star({ standing: "expired", former: { star_rating: 3, expired_on: null, year: 2020 } }),
      star({ standing: "expired", former: { star_rating: 3, expired_on: "2023-01-10", year: 2020 } }),
      star({ standing: "revoked", former: { star_rating: 3, expired_on: "2026-11-20", year: 2025 } }),
    ];
    expect(findEndings(quiet, [], DAY)).toEqual([]);
  });

  it("leaves out a paper that a longer one has replaced, and one the office has not verified", () => {
    expect(findEndings([], [paper({}), paper({ id: "p2", expires_on: "2029-01-01" })], DAY)).toEqual([]);
    expect(findEndings([], [paper({}), paper({ id: "p2", expires_on: null })], DAY)).toEqual([]);
    expect(findEndings([], [paper({ state: "submitted" })], DAY)).toEqual([]);
    expect(findEndings([], [paper({ expires_on: "2027-02-23" })], DAY)).toEqual([]);
  });

  it("keeps every paper of the kind other, since they replace nothing", () => {
    const others = [paper({ kind: "other" }), paper({ kind: "other", id: "p2", expires_on: "2030-01-01" })];
    expect(findEndings([], others, DAY)).toHaveLength(1);
  });
});
