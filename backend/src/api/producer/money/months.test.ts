import { expect, test } from "vitest";
import { fillMonths, lastMonths } from "./months";

test("twelve months end with this one, over the turn of the year, without a gap", () => {
  expect(lastMonths("2027-02-28", 4)).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
  const known = [{ month: "2026-12", sale_vnd: 5, net_vnd: 4, paid_vnd: 3 }];
  expect(fillMonths(lastMonths("2026-12-01", 2), known).map((row) => row.sale_vnd)).toEqual([0, 5]);
});
