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

test("no line is lost, none is given twice, and the money adds up", () => {
  for (let count = 1; count <= 30; count += 1) {
    const lines = Array.from({ length: count }, (_, n) =>
      line(`l${n}`, `p${(n * 7) % 5}`, (n % 9) + 1, 1000 + n * 777),
    );
    const shipping = [...new Set(lines.map((row) => row.producer_id))].map((producer_id, n) => ({
      producer_id,
      total_vnd: n * 12_345,
    }));
    const total = [...lines, ...shipping].reduce((sum, row) => sum + row.total_vnd, 0);
    const parts = groupByProducer(lines, shipping, total);
    const given = parts.flatMap((part) => part.lines.map((row) => row.line_item_id));
    expect(new Set(given).size).toBe(count);
    expect(given).toHaveLength(count);
    expect(parts.reduce((sum, part) => sum + part.item_total_vnd + part.shipping_total_vnd, 0)).toBe(total);
  }
});
