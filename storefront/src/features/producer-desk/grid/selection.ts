/** A cell by its place among the rows shown and the columns that can be written. */
export type Spot = { row: number; column: number };
export type Selection = { anchor: Spot; cursor: Spot };
export type Extent = { rows: number; columns: number };
export type Range = { top: number; bottom: number; left: number; right: number };

export const rangeOf = ({ anchor, cursor }: Selection): Range => ({
  top: Math.min(anchor.row, cursor.row),
  bottom: Math.max(anchor.row, cursor.row),
  left: Math.min(anchor.column, cursor.column),
  right: Math.max(anchor.column, cursor.column),
});

export const isInside = (range: Range, { row, column }: Spot): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

export const clampSpot = ({ row, column }: Spot, extent: Extent): Spot => ({
  row: clamp(row, extent.rows),
  column: clamp(column, extent.columns),
});

export const at = (spot: Spot): Selection => ({ anchor: spot, cursor: spot });

/** Moves the cursor; with `extend` the anchor stays, so that cells in between are selected. */
export function moveBy(selection: Selection, by: Spot, extent: Extent, extend = false): Selection {
  const { cursor, anchor } = selection;
  const next = clampSpot({ row: cursor.row + by.row, column: cursor.column + by.column }, extent);
  return extend ? { anchor, cursor: next } : at(next);
}

/** The next cell to the right, or the first of the next row; backwards with a negative step. */
export function tabBy({ cursor }: Selection, step: 1 | -1, extent: Extent): Selection | null {
  const place = cursor.row * extent.columns + cursor.column + step;
  if (place < 0 || place >= extent.rows * extent.columns) return null;
  return at({ row: Math.floor(place / extent.columns), column: place % extent.columns });
}

const steps: Record<string, Spot> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -12, column: 0 },
  PageDown: { row: 12, column: 0 },
  Home: { row: 0, column: -99 },
  End: { row: 0, column: 99 },
};
const far = 1_000_000;

/** How far a key moves; with Ctrl to the edge. Null for other keys. */
export function stepOf(key: string, toEdge: boolean): Spot | null {
  const step = steps[key];
  if (!step) return null;
  if (!toEdge) return step;
  if (key === "Home") return { row: -far, column: -99 };
  if (key === "End") return { row: far, column: 99 };
  return { row: step.row * far, column: step.column * far };
}
