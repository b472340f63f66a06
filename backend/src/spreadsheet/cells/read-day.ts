import type { SheetCell } from "../sheet-table";
import { type CellRead, fault } from "./read-cell";
import { plainLine } from "./read-text";
import { dayOfSerial } from "./serial-day";

/** Serials outside these years are more likely something else than a day. */
const FIRST_YEAR = "1950";
const LAST_YEAR = "2200";

/**
 * A cell as a day, `YYYY-MM-DD`: dd/mm/yyyy with `/`, `-` or `.`, yyyy-mm-dd, a date cell, or Excel's serial
 * number. Days that are not in the calendar and years of two figures are refused. Whether a day may lie in the
 * future is for the rule that uses it.
 */
export function readDay(cell: SheetCell | undefined): CellRead<string> {
  if (cell === null || cell === undefined) return { value: null };
  if (typeof cell === "boolean") return fault("Phải là ngày dạng dd/mm/yyyy.");
  if (typeof cell === "number") return ofSerial(cell);
  const text = plainLine(cell).replace(/ 0?0:00(?::00)?$/, "");
  if (text === "") return { value: null };
  if (/^\d{5}$/.test(text)) return ofSerial(Number(text));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/.exec(text);
  if (iso) return ofParts(iso[1], iso[2], iso[3], text);
  const written = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (!written) return fault(`“${text.slice(0, 40)}” không phải ngày dạng dd/mm/yyyy.`);
  if (written[4]?.length === 2)
    return fault(`“${text}” chỉ có hai số của năm. Hãy viết đủ bốn số: dd/mm/yyyy.`);
  return ofParts(written[4], written[3], written[1], text);
}

function ofSerial(serial: number): CellRead<string> {
  const day = dayOfSerial(serial);
  if (day && day >= FIRST_YEAR && day < LAST_YEAR) return { value: day };
  return fault(`${serial} không phải một ngày. Hãy viết dạng dd/mm/yyyy.`);
}

function ofParts(year = "", month = "", date = "", text: string): CellRead<string> {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const instant = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  return isReal ? { value: day } : fault(`Ngày ${text} không có trong lịch.`);
}
