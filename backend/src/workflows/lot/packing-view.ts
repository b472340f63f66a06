import type { PackingLine, PackingView } from "../../contracts/lot";
import { daysBetween } from "../../modules/certification";
import { isPackable, mayShipWithoutLots, type PackableLot, suggestAllocation } from "../../modules/lot";
import type { LineFacts, PackingFacts } from "./packing-facts";

const unknownLot = { code: "", use_by_on: null, state: "closed" as const };

/** What a packer sees of a parcel on a day: what is recorded, what to take, and what else there is. */
export function packingView(facts: PackingFacts, day: string): PackingView {
  const { mode, lines, recorded, lots } = facts;
  const recordedOf = (line: LineFacts) => recorded.filter((row) => row.line_item_id === line.line_item_id);
  const open = lines.map((line) => {
    const held = recordedOf(line).reduce((sum, row) => sum + row.quantity, 0);
    return { ...line, quantity: line.quantity - held };
  });
  const ofParcel = recorded.length > 0 && mode === "choose" ? suggestionless(open) : null;
  const { picks, missing } = ofParcel ?? suggestAllocation(open, lots, day);
  return {
    mode,
    may_skip: mayShipWithoutLots(day),
    lines: lines.map((line): PackingLine => {
      const { variant_id: _variant, ...shown } = line;
      return {
        ...shown,
        recorded: recordedOf(line).map(({ lot_id, quantity }) => {
          const { code, use_by_on, state } = lots.find((lot) => lot.id === lot_id) ?? unknownLot;
          return { lot_id, code, use_by_on, state, quantity };
        }),
        suggested: picks
          .filter((pick) => pick.line_item_id === line.line_item_id)
          .map(({ lot_id, quantity }) => ({ lot_id, quantity })),
        missing: missing.find((row) => row.line_item_id === line.line_item_id)?.quantity ?? 0,
        choices: choicesOf(line, facts, day),
      };
    }),
  };
}

/** What the packer has chosen stands: nothing is suggested on top of it. */
const suggestionless = (open: readonly LineFacts[]) => ({
  picks: [],
  missing: open
    .filter((line) => line.quantity > 0)
    .map(({ line_item_id, quantity }) => ({ line_item_id, quantity })),
});

function choicesOf(line: LineFacts, { lots, mode }: PackingFacts, day: string): PackingLine["choices"] {
  const fits = (lot: PackableLot): boolean =>
    lot.variant_id === line.variant_id && lot.remaining > 0 && (mode === "fill_in" || isPackable(lot, day));
  return lots
    .filter(fits)
    .sort(
      (a, b) => (a.use_by_on ?? "9999").localeCompare(b.use_by_on ?? "9999") || a.code.localeCompare(b.code),
    )
    .map(({ id, code, use_by_on, remaining }) => ({
      lot_id: id,
      code,
      use_by_on,
      days_left: use_by_on === null ? null : daysBetween(day, use_by_on),
      remaining,
    }));
}
