const HEADROOM_STEPS = [1, 2, 2.5, 5, 10];

/** The round amount that the highest bar fits under, đồng; 1 when there is nothing to show. */
export function chartTop(amounts: readonly number[]): number {
  const most = Math.max(0, ...amounts);
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return (HEADROOM_STEPS.find((step) => step * power >= most) ?? 10) * power;
}

/** How high a bar stands, in the chart's units; what is below nothing is not drawn. */
export const barHeight = (amount: number, top: number, height: number): number =>
  Math.round((Math.max(0, amount) / top) * height);

/** An amount in few signs: `1,5 tr`, `250 n`. */
export function shortVnd(amount: number): string {
  const written = (value: number) =>
    new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }).format(value);
  if (amount >= 1e9) return `${written(amount / 1e9)} tỷ`;
  if (amount >= 1e6) return `${written(amount / 1e6)} tr`;
  return amount >= 1e3 ? `${written(amount / 1e3)} n` : written(amount);
}
