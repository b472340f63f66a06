const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

/** Millimetres as points, the unit of PDF. */
export const mm = (millimetres: number): number => (millimetres * POINTS_PER_INCH) / MM_PER_INCH;

/** Page sizes in points. */
export const pageSizes = {
  a4: { width: mm(210), height: mm(297) },
  a5: { width: mm(148), height: mm(210) },
  a6: { width: mm(105), height: mm(148) },
} as const;
