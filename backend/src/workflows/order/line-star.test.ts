import { expect, test } from "vitest";
import type { DatedDecision } from "../../modules/certification";
import { lineStar } from "./line-star";

const decision: DatedDecision = {
  id: "ocert_1",
  star_rating: 4,
  case_type: "first",
  issued_on: "2023-03-01",
  expires_on: "2026-03-01",
  revoked_on: null,
  year: 2023,
};

test("an order keeps the star of its own day, by the clock of Việt Nam", () => {
  // 23:30 on the last day in Hà Nội, and half an hour later.
  const kept = lineStar([decision], "2026-03-01T16:30:00.000Z", "2026-03-02");
  expect(kept.ordered).toMatchObject({ star_rating: 4, valid_until: "2026-03-01" });
  expect(kept.today).toMatchObject({ star_rating: null, standing: "expired" });
  expect(lineStar([decision], "2026-03-01T17:00:00.000Z", "2026-03-02").ordered.star_rating).toBeNull();
});

test("a revocation after the order does not rewrite the day of the order", () => {
  const revoked = { ...decision, revoked_on: "2025-06-01" };
  const star = lineStar([revoked], "2025-05-31T03:00:00.000Z", "2025-06-01");
  expect(star.ordered.star_rating).toBe(4);
  expect(star.today).toMatchObject({ star_rating: null, standing: "revoked" });
});
