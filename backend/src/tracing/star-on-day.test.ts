import { expect, test } from "vitest";
import { certificationRow } from "../catalogue/product-fixture";
import { starOnDay } from "./star-on-day";

const first = certificationRow({
  id: "first",
  star_rating: 4,
  case_type: "first",
  issued_on: "2021-11-20",
  expires_on: "2024-11-20",
});
const upgrade = certificationRow({
  id: "upgrade",
  star_rating: 5,
  case_type: "upgrade",
  issued_on: "2024-11-20",
  expires_on: "2027-11-20",
});

test.each([
  ["2021-11-19", null, null],
  ["2024-11-19", 4, "first"],
  ["2024-11-20", 5, "upgrade"],
  ["2027-11-20", 5, "upgrade"],
  ["2027-11-21", null, "upgrade"],
])("on %s the star is %s, by the decision %s", (on, stars, decision) => {
  const stood = starOnDay([first, upgrade], on);
  expect(stood.star.star_rating).toBe(stars);
  expect(stood.decision?.id ?? null).toBe(decision);
});

test("a revocation takes the star away from its day on, and the decision it ended is named", () => {
  const revoked = { ...upgrade, revoked_on: "2026-03-01" };
  expect(starOnDay([first, revoked], "2026-02-28").star.star_rating).toBe(5);
  const after = starOnDay([first, revoked], "2026-03-01");
  expect(after.star.star_rating).toBeNull();
  expect(after.decision).toMatchObject({ id: "upgrade", standing: "revoked" });
});
