import { expect, test } from "vitest";
import { orderHistory } from "./order-history";

const placed = { at: "2026-11-24T03:00:00.000Z", by_name: "Lan" };

test("an order that nobody had to approve was placed by its author", () => {
  expect(orderHistory(undefined, placed)).toEqual([{ what: "placed", ...placed }]);
});

test("an approved one tells who asked and who approved", () => {
  const request = {
    requested_at: "2026-11-23T03:00:00.000Z",
    requested_by_name: "Lan",
    decided_at: new Date("2026-11-24T03:00:01.000Z"),
    decided_by_name: "Hà",
  };
  expect(orderHistory(request, placed).map(({ what, by_name }) => [what, by_name])).toEqual([
    ["requested", "Lan"],
    ["approved", "Hà"],
  ]);
});
