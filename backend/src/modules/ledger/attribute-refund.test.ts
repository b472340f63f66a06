import fc from "fast-check";
import { expect, test } from "vitest";
import { attributeRefund } from "./attribute-refund";
import { splitMoney } from "./split-money";

const slotArb = fc.record({
  left_vnd: fc.integer({ min: 0, max: 2_000_000_000 }),
  is_canceled: fc.boolean(),
});

test("shares add up exactly, and none is a whole đồng away from its due", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 8 }),
      (total, weights) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(all > 0);
        const shares = splitMoney(total, weights);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        shares.forEach((share, index) => {
          const apart = BigInt(share) * BigInt(all) - BigInt(total) * BigInt(weights[index] ?? 0);
          expect(apart < BigInt(all) && -apart < BigInt(all)).toBe(true);
        });
      },
    ),
    { numRuns: 40_000 },
  );
});

test("a refund is borne to the đồng, never beyond what is left, and by cancelled parts first", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000_000 }),
      fc.array(slotArb, { maxLength: 8 }),
      (amount, made) => {
        const slots = made.map((slot, index) => ({
          ...slot,
          producer_order_id: "po",
          line_item_id: `${index}`,
        }));
        const borne = attributeRefund(amount, slots);
        expect(borne.reduce((sum, share) => sum + share.amount_vnd, 0)).toBe(amount);
        const takenOf = (id: string) => borne.find((share) => share.line_item_id === id)?.amount_vnd ?? 0;
        for (const slot of slots) expect(takenOf(slot.line_item_id)).toBeLessThanOrEqual(slot.left_vnd);
        const canceled = slots.filter((slot) => slot.is_canceled);
        const byCanceled = canceled.reduce((sum, slot) => sum + takenOf(slot.line_item_id), 0);
        const most = canceled.reduce((sum, slot) => sum + slot.left_vnd, 0);
        expect(byCanceled).toBe(Math.min(amount, most));
      },
    ),
    { numRuns: 20_000 },
  );
});

test("what goes beyond the bill is the operator's", () => {
  const slots = [{ producer_order_id: "po", line_item_id: null, left_vnd: 30_000, is_canceled: false }];
  expect(attributeRefund(50_000, slots)).toEqual([
    { producer_order_id: "po", line_item_id: null, amount_vnd: 30_000 },
    { producer_order_id: null, line_item_id: null, amount_vnd: 20_000 },
  ]);
  expect(() => splitMoney(1, [0, 0])).toThrow(RangeError);
});
