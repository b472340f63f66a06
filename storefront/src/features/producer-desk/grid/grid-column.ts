import type { EditColumn } from "./columns";

/** A column of the wide table; `available` and `name` can only be read. Widths in pixels. */
export type GridColumn = { id: EditColumn | "available"; width: number; isNumber: boolean };

const all: readonly GridColumn[] = [
  { id: "price", width: 116, isNumber: true },
  { id: "plan", width: 160, isNumber: false },
  { id: "tiers", width: 200, isNumber: false },
  { id: "count", width: 104, isNumber: true },
  { id: "move", width: 104, isNumber: true },
  { id: "reason", width: 148, isNumber: false },
  { id: "available", width: 104, isNumber: true },
  { id: "level", width: 104, isNumber: true },
  { id: "season", width: 190, isNumber: false },
  { id: "hidden", width: 92, isNumber: false },
];

export const NAME_WIDTH = 252;
export const ROW_HEIGHT = 60;
export const HISTORY_WIDTH = 96;

/** The columns of the wide table; without a wholesale list nothing could be written into tiers. */
export const gridColumns = (hasWholesale: boolean): readonly GridColumn[] =>
  hasWholesale ? all : all.filter(({ id }) => id !== "tiers");

export const editable = (columns: readonly GridColumn[]): EditColumn[] =>
  columns.flatMap(({ id }) => (id === "available" ? [] : [id]));

export const widthOf = (columns: readonly GridColumn[]): number =>
  NAME_WIDTH + HISTORY_WIDTH + columns.reduce((sum, { width }) => sum + width, 0);
