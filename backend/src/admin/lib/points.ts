/** Points as they are written here, with a comma and at most two decimals: 82,5. */
export const formatPoints = (points: number): string =>
  String(Math.round(points * 100) / 100).replace(".", ",");

/** Points as typed, with comma or dot; NaN for what is no number. */
export const readPoints = (text: string): number =>
  /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN;
