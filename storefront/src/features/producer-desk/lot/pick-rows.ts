import type { LotPick, PackingLine } from "@contracts/lot";

export type PickRow = { lot_id: string; quantity: number };

/**
 * The rows of one line in the packing form: what was chosen before, else what is recorded, else what is
 * suggested, and one spare while another lot could be taken.
 */
export const pickRows = (
  line: PackingLine,
  chosen: readonly LotPick[] | null,
): { rows: PickRow[]; hasSpare: boolean } => {
  const own = chosen?.filter((pick) => pick.line_item_id === line.line_item_id);
  const known = own ?? (line.recorded.length > 0 ? line.recorded : line.suggested);
  const rows = known.map(({ lot_id, quantity }) => ({ lot_id, quantity }));
  const first = rows.length === 0 ? [{ lot_id: "", quantity: line.quantity }] : rows;
  return { rows: first, hasSpare: line.choices.length > rows.length && rows.length > 0 };
};
