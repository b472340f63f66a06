import fc from "fast-check";
import { expect, test } from "vitest";
import { type EarnedPart, type PartEntry, partEntries } from "./part-entries";

const RUNS = 40_000;
const rates = fc.constantFrom(0, 50, 100, 333, 1250, 5000);
const lineArb = fc.record({
  total_vnd: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2_000_000_000 })),
  commission_bp: rates,
  vat_bp: rates,
  pit_bp: rates,
});
/** A part with cuts at which its lines and parcel give money back, in any order. */
const caseArb = fc.record({
  lines: fc.array(lineArb, { minLength: 1, maxLength: 5 }),
  shipping_vnd: fc.integer({ min: 0, max: 200_000 }),
  cuts: fc.array(fc.record({ slot: fc.nat(5), tenths: fc.integer({ min: 0, max: 10 }) }), { maxLength: 8 }),
  returns_all: fc.boolean(),
});
type Case = typeof caseArb extends fc.Arbitrary<infer Made> ? Made : never;

function partOf({ lines, shipping_vnd, cuts, returns_all }: Case): EarnedPart {
  const left = [...lines.map((line) => line.total_vnd), shipping_vnd];
  const shares: EarnedPart["shares"] = [];
  const take = (slot: number, amount_vnd: number) => {
    if (amount_vnd === 0) return;
    left[slot] = (left[slot] ?? 0) - amount_vnd;
    const line_item_id = slot === lines.length ? null : `line-${slot}`;
    const id = `share-${shares.length}`;
    shares.push({ id, line_item_id, amount_vnd, at: "2026-11-25T00:00:00.000Z", words: "Hoàn" });
  };
  for (const { slot, tenths } of cuts) {
    const at = slot % left.length;
    take(at, Math.floor(((left[at] ?? 0) * tenths) / 10));
  }
  if (returns_all)
    left.forEach((amount, slot) => {
      take(slot, amount);
    });
  return {
    ...{ producer_id: "p", order_id: "o", producer_order_id: "po", code: "BK-1", shipping_vnd, shares },
    earned_at: "2026-11-24T00:00:00.000Z",
    lines: lines.map((line, index) => ({ ...line, line_item_id: `line-${index}`, title: "Miến" })),
  };
}

const sum = (entries: PartEntry[], kind?: string): number =>
  entries.filter((entry) => !kind || entry.kind === kind).reduce((all, entry) => all + entry.amount_vnd, 0);

/** Slow and plain: of every đồng that was kept, count the share by counting up to it. */
const roundedPortion = (kept: number, bp: number): number => {
  const exact = BigInt(kept) * BigInt(bp);
  const whole = exact / 10_000n;
  return Number(exact - whole * 10_000n >= 5_000n ? whole + 1n : whole);
};
function reference(part: EarnedPart) {
  const given = (id: string | null) =>
    part.shares
      .filter((share) => share.line_item_id === id)
      .reduce((all, share) => all + share.amount_vnd, 0);
  const kept = part.lines.map((line) => ({ line, left: line.total_vnd - given(line.line_item_id) }));
  let commission = 0;
  let tax = 0;
  for (const { line, left } of kept) {
    commission += roundedPortion(left, line.commission_bp);
    tax += roundedPortion(left, line.vat_bp) + roundedPortion(left, line.pit_bp);
  }
  const goods = kept.reduce((all, { left }) => all + left, 0);
  return { commission, tax, received: goods + part.shipping_vnd - given(null) };
}

test("what the producer gets, the commission and the tax add up to what the buyer paid and kept", () => {
  fc.assert(
    fc.property(caseArb, (made) => {
      const part = partOf(made);
      const entries = partEntries(part);
      const { commission, tax, received } = reference(part);
      expect(entries.every((entry) => Number.isSafeInteger(entry.amount_vnd) && entry.amount_vnd !== 0)).toBe(
        true,
      );
      expect(sum(entries, "commission")).toBe(0 - commission);
      expect(sum(entries, "tax_withheld")).toBe(0 - tax);
      expect(sum(entries) + commission + tax).toBe(received);
      if (made.returns_all) expect(sum(entries)).toBe(0);
      expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
    }),
    { numRuns: RUNS },
  );
});

test("an entry that is posted stays right when more is given back", () => {
  fc.assert(
    fc.property(caseArb, fc.nat(12), (made, first) => {
      const part = partOf(made);
      const before = partEntries({ ...part, shares: part.shares.slice(0, first) });
      const after = new Map(partEntries(part).map((entry) => [entry.key, entry]));
      const moved = before.filter((entry) => {
        const later = after.get(entry.key);
        return later?.amount_vnd !== entry.amount_vnd || later.at !== entry.at;
      });
      expect(moved).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("in whatever order refunds come, they end where one refund would", () => {
  fc.assert(
    fc.property(caseArb, fc.func(fc.integer()), (made, rank) => {
      const part = partOf(made);
      const shuffled = [...part.shares].sort((a, b) => rank(a.id) - rank(b.id));
      const kinds = ["sale", "shipping", "commission", "tax_withheld", "refund"];
      const totals = (shares: EarnedPart["shares"]) => {
        const entries = partEntries({ ...part, shares });
        return kinds.map((kind) => sum(entries, kind));
      };
      expect(totals(shuffled)).toEqual(totals(part.shares));
    }),
    { numRuns: RUNS },
  );
});

test("a half returned line gives half its commission back, under the day of the return", () => {
  const part: EarnedPart = {
    ...{ producer_id: "p", order_id: "o", producer_order_id: "po", code: "BK-1", shipping_vnd: 25_000 },
    earned_at: "2026-11-24T03:00:00.000Z",
    lines: [
      {
        line_item_id: "mien",
        title: "Miến",
        total_vnd: 140_001,
        commission_bp: 500,
        vat_bp: 100,
        pit_bp: 50,
      },
    ],
    shares: [
      {
        id: "s",
        line_item_id: "mien",
        amount_vnd: 70_000,
        at: "2026-11-26T03:00:00.000Z",
        words: "Khách trả hàng",
      },
    ],
  };
  expect(partEntries(part).map(({ key, amount_vnd, at }) => [key, amount_vnd, at.slice(0, 10)])).toEqual([
    ["sale:mien", 140_001, "2026-11-24"],
    ["commission:mien", -7_000, "2026-11-24"],
    ["vat:mien", -1_400, "2026-11-24"],
    ["pit:mien", -700, "2026-11-24"],
    ["refund:s", -70_000, "2026-11-26"],
    ["commission-back:s", 3_500, "2026-11-26"],
    ["vat-back:s", 700, "2026-11-26"],
    ["pit-back:s", 350, "2026-11-26"],
    ["shipping:po", 25_000, "2026-11-24"],
  ]);
});
