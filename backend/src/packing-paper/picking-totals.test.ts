import { expect, test } from "vitest";
import { parcelOf } from "./parcel-fixture";
import { pickingTotals } from "./picking-totals";

const lot = (code: string, quantity: number) => ({ code, use_by_on: "2027-05-01", quantity });

test("the same goods of several parcels are one row, with what each parcel wants and each lot gives", () => {
  const rows = pickingTotals([
    parcelOf("A-1", [{ sku: "MIEN-500", title: "Miến dong", quantity: 2, lots: [lot("L1", 2)] }]),
    parcelOf("B-1", [
      { sku: "MIEN-500", title: "Miến dong", quantity: 3, lots: [lot("L1", 1), lot("L2", 2)] },
      { sku: "BUN-1", title: "Bún khô", quantity: 1, lots: [] },
    ]),
  ]);
  expect(rows.map(({ sku, quantity }) => [sku, quantity])).toEqual([
    ["BUN-1", 1],
    ["MIEN-500", 5],
  ]);
  expect(rows[1]?.lots.map(({ code, quantity }) => [code, quantity])).toEqual([
    ["L1", 3],
    ["L2", 2],
  ]);
  expect(rows[1]?.parcels).toEqual([
    { code: "A-1", quantity: 2 },
    { code: "B-1", quantity: 3 },
  ]);
});
