import { describe, expect, it } from "vitest";
import { starredOn } from "./count-stars";
import { countWithin, findExpiring } from "./find-expiring";
import { registryProduct } from "./registry-fixture";

const day = "2026-11-24";
const ending = (id: string, expires_on: string) =>
  registryProduct(id, [{ issued_on: "2024-01-01", expires_on }]);
const rows = findExpiring(
  starredOn(
    [
      ending("today", "2026-11-24"),
      ending("in-30", "2026-12-24"),
      ending("in-31", "2026-12-25"),
      ending("in-180", "2027-05-23"),
      ending("in-181", "2027-05-24"),
      ending("over", "2026-11-23"),
    ],
    day,
  ),
  day,
);

describe("findExpiring", () => {
  it("lists stars that end within 180 days, the nearest first, today's included", () => {
    expect(rows.map((row) => [row.product.id, row.days_left])).toEqual([
      ["today", 0],
      ["in-30", 30],
      ["in-31", 31],
      ["in-180", 180],
    ]);
  });

  it("counts the wider span with the narrower", () => {
    expect(countWithin(rows)).toEqual([
      { days: 30, count: 2 },
      { days: 90, count: 3 },
      { days: 180, count: 4 },
    ]);
  });
});
