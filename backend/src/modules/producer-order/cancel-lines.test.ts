import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesNothing, openPieces, priceCuts, type StandingLine } from "./cancel-lines";

const lineArb = fc.record({
  total_vnd: fc.integer({ min: 0, max: 2_000_000_000 }),
  quantity: fc.integer({ min: 1, max: 2_000 }),
});

test("a line taken away piece by piece gives back what it was sold for, to the đồng", () => {
  fc.assert(
    fc.property(lineArb, fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 12 }), (sold, steps) => {
      const line: StandingLine = {
        ...sold,
        line_item_id: "a",
        canceled_quantity: 0,
        left_vnd: sold.total_vnd,
      };
      let given = 0;
      for (const step of [...steps, Number.POSITIVE_INFINITY]) {
        const quantity = Math.min(step, openPieces(line));
        if (quantity === 0) continue;
        const [cut] = priceCuts([line], [{ line_item_id: "a", quantity }]);
        given += cut?.amount_vnd ?? 0;
        line.canceled_quantity += quantity;
        line.left_vnd -= cut?.amount_vnd ?? 0;
      }
      expect(given).toBe(sold.total_vnd);
      expect(line.left_vnd).toBe(0);
      expect(leavesNothing([line], [])).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test("no line gives more than is left of it, nor pieces that it does not have", () => {
  const line = { line_item_id: "a", quantity: 3, canceled_quantity: 1, total_vnd: 100, left_vnd: 20 };
  expect(priceCuts([line], [{ line_item_id: "a", quantity: 2 }])).toEqual([
    { line_item_id: "a", quantity: 2, amount_vnd: 20, is_whole: true },
  ]);
  for (const cut of [
    { line_item_id: "a", quantity: 3 },
    { line_item_id: "a", quantity: 0 },
    { line_item_id: "b", quantity: 1 },
  ]) {
    expect(() => priceCuts([line], [cut])).toThrow(RangeError);
  }
});
