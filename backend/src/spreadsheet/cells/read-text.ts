import type { SheetCell } from "../sheet-table";
import { type CellRead, fault } from "./read-cell";

/** Text in one line, in composed characters, without spaces at its ends or two in a row. */
export const plainLine = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim();

/** A cell as text; a number typed where text is meant keeps its figures. */
export function readText(cell: SheetCell | undefined, maxLength = 200): CellRead<string> {
  if (cell === null || cell === undefined) return { value: null };
  const text = plainLine(String(cell));
  if (text.length > maxLength) return fault(`Dài quá ${maxLength} ký tự.`);
  return { value: text === "" ? null : text };
}
