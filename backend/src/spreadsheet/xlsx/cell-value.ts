import { addressOf, type CellPlace } from "../cell-address";
import { dayOfSerial } from "../cells/serial-day";
import type { SheetCell } from "../sheet-table";
import { brokenTable } from "../table-refusal";
import { plainText } from "./xml-reader";

/** A cell as the XML has it. */
export type RawCell = { place: CellPlace; type: string; style: number; text: string; hasFormula: boolean };

export type SheetContext = {
  shared_texts: readonly string[];
  date_styles: ReadonlySet<number>;
  counts_from_1904: boolean;
};

type Read = { value: SheetCell; fault?: string };

/** What a cell holds, or why it cannot be taken: the result of a formula may be stale or another file's. */
export function cellValue(raw: RawCell, context: SheetContext): Read {
  const address = addressOf(raw.place);
  if (raw.hasFormula) return { value: null, fault: `Ô ${address} là công thức, hãy dán giá trị.` };
  if (raw.type === "e")
    return { value: null, fault: `Ô ${address} báo lỗi ${plainText(raw.text)}, hãy sửa lại.` };
  if (raw.text === "") return { value: null };
  if (raw.type === "s") {
    const text = context.shared_texts[Number(raw.text)];
    if (text === undefined) throw brokenTable();
    return { value: text === "" ? null : text };
  }
  if (raw.type === "b") return { value: raw.text === "1" };
  if (raw.type === "d") return { value: raw.text.slice(0, 10) };
  if (raw.type === "n") return { value: numberOf(raw, context) };
  return { value: plainText(raw.text) };
}

function numberOf({ text, style }: RawCell, context: SheetContext): SheetCell {
  const number = Number(text);
  if (!Number.isFinite(number)) throw brokenTable();
  if (!context.date_styles.has(style)) return number;
  return dayOfSerial(number, context.counts_from_1904) ?? number;
}
