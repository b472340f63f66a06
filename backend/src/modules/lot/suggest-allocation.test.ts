import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lotStates } from "../../contracts/lot";
import { isPackable } from "./packable";
import { type LineToPack, type PackableLot, suggestAllocation } from "./suggest-allocation";

const day = "2026-11-24";
const days = ["2026-11-01", "2026-11-23", "2026-11-24", "2026-11-25", "2027-02-28"];
const variants = ["mien", "nghe"];

const lotOf = (id: number) =>
  fc.record({
    id: fc.constant(`lot${id}`),
    code: fc.constant(`LOT-${id}`),
    variant_id: fc.constantFrom(...variants),
    made_on: fc.constantFrom(...days),
    use_by_on: fc.option(fc.constantFrom(...days)),
    state: fc.constantFrom(...lotStates),
    remaining: fc.integer({ min: 0, max: 20 }),
  });
const lots: fc.Arbitrary<PackableLot[]> = fc
  .integer({ min: 0, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, id) => lotOf(id))));
const lines: fc.Arbitrary<LineToPack[]> = fc
  .array(fc.record({ variant_id: fc.constantFrom(...variants), quantity: fc.integer({ min: 1, max: 30 }) }), {
    maxLength: 5,
  })
  .map((rows) => rows.map((row, index) => ({ ...row, line_item_id: `line${index}` })));

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("the suggestion of lots", () => {
  it("covers every line up to what is said to be missing", () => {
    fc.assert(
      fc.property(lines, lots, (lines, lots) => {
        const { picks, missing } = suggestAllocation(lines, lots, day);
        for (const { line_item_id, quantity } of lines) {
          const picked = sum(
            picks.filter((pick) => pick.line_item_id === line_item_id).map((pick) => pick.quantity),
          );
          const lacking = missing.find((row) => row.line_item_id === line_item_id)?.quantity ?? 0;
          expect(picked + lacking).toBe(quantity);
        }
      }),
    );
  });

  it("never takes more than is left, nor a lot of other goods, nor one that may not be packed", () => {
    fc.assert(
      fc.property(lines, lots, (lines, lots) => {
        const { picks } = suggestAllocation(lines, lots, day);
        for (const lot of lots) {
          const mine = picks.filter((pick) => pick.lot_id === lot.id);
          expect(sum(mine.map((pick) => pick.quantity))).toBeLessThanOrEqual(lot.remaining);
          if (!isPackable(lot, day)) expect(mine).toEqual([]);
          for (const pick of mine) {
            const line = lines.find((row) => row.line_item_id === pick.line_item_id);
            expect([line?.variant_id, pick.quantity > 0]).toEqual([lot.variant_id, true]);
          }
        }
      }),
    );
  });

  it("leaves nothing unpacked while a lot has pieces, and no earlier lot for a later one", () => {
    fc.assert(
      fc.property(lines, lots, (lines, lots) => {
        const { picks, missing } = suggestAllocation(lines, lots, day);
        const takenOf = (lot: PackableLot) =>
          sum(picks.filter((pick) => pick.lot_id === lot.id).map((pick) => pick.quantity));
        for (const variant of variants) {
          const usable = lots.filter((lot) => lot.variant_id === variant && isPackable(lot, day));
          const lacks = missing.some((row) =>
            lines.some((line) => line.line_item_id === row.line_item_id && line.variant_id === variant),
          );
          for (const lot of usable) {
            const isUsedUp = takenOf(lot) === lot.remaining;
            if (lacks) expect(isUsedUp).toBe(true);
            const later = usable.filter((other) => (other.use_by_on ?? "9999") > (lot.use_by_on ?? "9999"));
            if (!isUsedUp) expect(sum(later.map(takenOf))).toBe(0);
          }
        }
      }),
    );
  });

  it("packs a lot on its last day of use, and not the day after", () => {
    const lot: PackableLot = {
      id: "a",
      code: "A",
      variant_id: "mien",
      made_on: "2026-01-01",
      use_by_on: day,
      state: "open",
      remaining: 5,
    };
    const line = { line_item_id: "line", variant_id: "mien", quantity: 2 };
    expect(suggestAllocation([line], [lot], day).picks).toEqual([
      { line_item_id: "line", lot_id: "a", quantity: 2 },
    ]);
    expect(suggestAllocation([line], [lot], "2026-11-25").missing).toEqual([
      { line_item_id: "line", quantity: 2 },
    ]);
  });
});
