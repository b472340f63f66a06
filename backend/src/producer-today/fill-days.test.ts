import { expect, test } from "vitest";
import { fillDays } from "./fill-days";

test("days without sales are 0, over the end of a month, and days outside are left out", () => {
  const known = [
    { day: "2026-02-27", orders: 2, amount_vnd: 130_000 },
    { day: "2026-02-25", orders: 1, amount_vnd: 9 },
  ];
  expect(fillDays(known, "2026-03-01", 4)).toEqual([
    { day: "2026-02-26", orders: 0, amount_vnd: 0 },
    { day: "2026-02-27", orders: 2, amount_vnd: 130_000 },
    { day: "2026-02-28", orders: 0, amount_vnd: 0 },
    { day: "2026-03-01", orders: 0, amount_vnd: 0 },
  ]);
});
