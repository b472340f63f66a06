/** How far a new price is from the old, in whole percent, and whether a zero may be wrong. */
export const priceShift = (before: number, after: number): { percent: number; suspicious: boolean } => ({
  percent: before === 0 ? 0 : Math.round(((after - before) / before) * 100),
  suspicious: before > 0 && (after >= before * 2 || after * 2 <= before),
});
