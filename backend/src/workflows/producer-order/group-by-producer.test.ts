import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupByProducer, type OrderedLine, type OrderedShipping } from "./group-by-producer";

const line = (
  id: string,
  producer_id: string | null,
  quantity: number,
  unit_price_vnd: number,
): OrderedLine => ({
  line_item_id: id,
  producer_id,
  product_id: `prod_${id}`,
  variant_id: `variant_${id}`,
  product_group: null,
  title: id,
  variant_title: "Gói 500 g",
  sku: id,
  quantity,
  unit_price_vnd,
  total_vnd: quantity * unit_price_vnd,
});

test("each producer gets its own lines and its own parcel, in the order of the cart", () => {
  const lines = [
    line("mien", "tai-hoan", 2, 70_000),
    line("tra", "my-phuong", 1, 120_000),
    line("bun", "tai-hoan", 1, 30_000),
  ];
  const parts = groupByProducer(
    lines,
    [
      { producer_id: "my-phuong", total_vnd: 25_000 },
      { producer_id: "tai-hoan", total_vnd: 38_000 },
    ],
    353_000,
  );
  expect(
    parts.map(({ producer_id, item_total_vnd, shipping_total_vnd }) => [
      producer_id,
      item_total_vnd,
      shipping_total_vnd,
    ]),
  ).toEqual([
    ["tai-hoan", 170_000, 38_000],
    ["my-phuong", 120_000, 25_000],
  ]);
  expect(parts[0]?.lines.map((row) => row.sku)).toEqual(["mien", "bun"]);
});

test("what is not shipped has no parcel and costs none", () => {
  const [part] = groupByProducer([line("homestay", "ba-be", 1, 400_000)], [], 400_000);
  expect(part?.shipping_total_vnd).toBe(0);
});

describe("an order that cannot be split is refused", () => {
  const mien = line("mien", "tai-hoan", 1, 70_000);
  const refused: [string, OrderedLine[], OrderedShipping[], number][] = [
    ["a line without a producer", [mien, line("la", null, 1, 1000)], [], 71_000],
    ["a parcel without a producer", [mien], [{ producer_id: null, total_vnd: 0 }], 70_000],
    ["a parcel of somebody who sends nothing", [mien], [{ producer_id: "my-phuong", total_vnd: 0 }], 70_000],
    ["parts that do not add up", [mien], [], 70_001],
  ];
  test.each(refused)("%s", (_, lines, shipping, total) => {
    expect(() => groupByProducer(lines, shipping, total)).toThrow();
  });
});

test("no line is lost, none is given twice, and the money adds up to the đồng", () => {
  const anyLine = fc.record({
    producer: fc.integer({ min: 0, max: 7 }),
    quantity: fc.integer({ min: 1, max: 100_000 }),
    price: fc.integer({ min: 1000, max: 10_000_000 }),
  });
  const anyFee = fc.integer({ min: 0, max: 5_000_000 });
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 30 }),
      fc.array(anyFee, { minLength: 8, maxLength: 8 }),
      (asked, fees) => {
        const lines = asked.map((row, n) => line(`l${n}`, `p${row.producer}`, row.quantity, row.price));
        const senders = [...new Set(asked.map((row) => row.producer))];
        const shipping = senders.map((n) => ({ producer_id: `p${n}`, total_vnd: fees[n] ?? 0 }));
        const total = [...lines, ...shipping].reduce((sum, row) => sum + row.total_vnd, 0);
        const parts = groupByProducer(lines, shipping, total);
        const given = parts.flatMap((part) => part.lines.map((row) => row.line_item_id));
        expect([...given].sort()).toEqual(lines.map((row) => row.line_item_id).sort());
        expect(parts.reduce((sum, part) => sum + part.item_total_vnd + part.shipping_total_vnd, 0)).toBe(
          total,
        );
      },
    ),
    { numRuns: 2000 },
  );
});
