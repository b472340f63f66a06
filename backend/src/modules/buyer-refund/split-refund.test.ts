import fc from "fast-check";
import { expect, test } from "vitest";
import { splitRefund } from "./split-refund";

test("whatever was paid and whatever is taken away, nobody gets back more than she paid, nor less than she is owed", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, fc.array(amount, { maxLength: 6 }), (bill, paid, cuts) => {
      const standing = { kept_vnd: bill, net_paid_vnd: Math.min(paid, bill) };
      for (const wanted of cuts) {
        const cut = Math.min(wanted, standing.kept_vnd);
        const { back_vnd, forgone_vnd } = splitRefund(cut, standing);
        expect(back_vnd + forgone_vnd).toBe(cut);
        standing.kept_vnd -= cut;
        standing.net_paid_vnd -= back_vnd;
        expect(standing.net_paid_vnd).toBeGreaterThanOrEqual(0);
        // What she has paid is never beyond what she keeps.
        expect(standing.net_paid_vnd).toBeLessThanOrEqual(standing.kept_vnd);
      }
    }),
    { numRuns: 20_000 },
  );
});

test("a paid order is paid back, an unpaid one asks for less", () => {
  expect(splitRefund(45, { kept_vnd: 118, net_paid_vnd: 118 })).toEqual({ back_vnd: 45, forgone_vnd: 0 });
  expect(splitRefund(45, { kept_vnd: 118, net_paid_vnd: 0 })).toEqual({ back_vnd: 0, forgone_vnd: 45 });
  expect(splitRefund(45, { kept_vnd: 118, net_paid_vnd: 100 })).toEqual({ back_vnd: 27, forgone_vnd: 18 });
});
