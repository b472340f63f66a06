const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A cell by its place, both counted as spreadsheet programs do, from 1. */
export type CellPlace = { row: number; column: number };

/** `D7` as row 7, column 4; null for what names no cell. */
export function placeOf(address: string): CellPlace | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!found?.[1] || !found[2]) return null;
  const column = [...found[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(found[2]);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** Column 4 as `D`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Row 7, column 4 as `D7`. */
export const addressOf = ({ row, column }: CellPlace): string => `${columnName(column)}${row}`;
