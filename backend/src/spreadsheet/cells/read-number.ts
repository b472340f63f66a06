import type { SheetCell } from "../sheet-table";
import { type CellRead, fault } from "./read-cell";
import { plainLine } from "./read-text";

/** Dots by thousands, a comma before decimals, as written here: 1.234,5. */
const vietnamese = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
/** Commas by thousands with a dot before decimals, or a dot that cannot part thousands: 1,234.5 and 85.5. */
const english = /^[+-]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\d+\.\d+)$/;

/** A cell as a number. Text is read in the Vietnamese way first: "1.234" is 1234, "1,5" is one and a half. */
export function readNumber(cell: SheetCell | undefined): CellRead<number> {
  if (cell === null || cell === undefined) return { value: null };
  if (typeof cell === "number") return { value: cell };
  if (typeof cell === "boolean") return fault("Phải là một số.");
  const text = plainLine(cell).replaceAll(" ", "");
  if (text === "") return { value: null };
  if (vietnamese.test(text)) return { value: Number(text.replaceAll(".", "").replace(",", ".")) };
  if (english.test(text)) return { value: Number(text.replaceAll(",", "")) };
  return fault(`“${text.slice(0, 40)}” không phải một số.`);
}

/** A cell as a whole number between two bounds, both allowed. */
export function readWhole(cell: SheetCell | undefined, from: number, to: number): CellRead<number> {
  const read = readNumber(cell);
  if (read.fault !== undefined || read.value === null) return read;
  if (Number.isInteger(read.value) && read.value >= from && read.value <= to) return read;
  return fault(`Phải là số nguyên từ ${from} đến ${to}, không phải ${String(read.value).replace(".", ",")}.`);
}

/** A cell as a number of at most two decimals between two bounds, both allowed. */
export function readDecimal(cell: SheetCell | undefined, from: number, to: number): CellRead<number> {
  const read = readNumber(cell);
  if (read.fault !== undefined || read.value === null) return read;
  const rounded = Math.round(read.value * 100) / 100;
  // A sheet keeps 62.4 as 62.400000000000006 when it was added up there.
  if (Math.abs(rounded - read.value) < 1e-9 && rounded >= from && rounded <= to) return { value: rounded };
  return fault(
    `Phải là số từ ${from} đến ${to}, nhiều nhất hai số lẻ, không phải ${String(read.value).replace(".", ",")}.`,
  );
}
