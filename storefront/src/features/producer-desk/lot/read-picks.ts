import type { LotPick } from "@contracts/lot";
import { parseAmount } from "@/lib/parse-amount";

const text = (value: FormDataEntryValue | undefined): string => (typeof value === "string" ? value : "");

/**
 * The lots chosen in a form whose fields `pick_line`, `pick_lot` and `pick_quantity` stand row by row. A row
 * without a lot or without pieces chooses nothing; null when the form has no such rows.
 */
export const readPicks = (form: FormData): LotPick[] | null => {
  const lines = form.getAll("pick_line");
  if (lines.length === 0) return null;
  const lots = form.getAll("pick_lot");
  const quantities = form.getAll("pick_quantity");
  return lines.flatMap((line, row) => {
    const quantity = parseAmount(text(quantities[row])) ?? 0;
    const lot_id = text(lots[row]);
    return lot_id === "" || quantity === 0 ? [] : [{ line_item_id: text(line), lot_id, quantity }];
  });
};

/** Why picks were refused: each rule's words once, or what the answer says as a whole. */
export const pickFaults = (error: { message: string; fields?: Record<string, string> }): string =>
  [...new Set(Object.values(error.fields ?? {}))].join(" ") || error.message;
