/**
 * Splits whole đồng in proportion to weights, so that the shares add up exactly: each gets the whole part of
 * its share, and what is left goes one đồng each to the largest remainders, the earlier first.
 * @throws RangeError when something is to be split and nothing has a weight
 */
export function splitMoney(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (total === 0) return weights.map(() => 0);
  if (sum <= 0 || total < 0) throw new RangeError("Money is split among shares that have a weight.");
  const exact = weights.map((weight) => {
    // Amount times weight passes what a plain number holds.
    const product = BigInt(total) * BigInt(weight);
    return { whole: Number(product / BigInt(sum)), rest: Number(product % BigInt(sum)) };
  });
  const left = total - exact.reduce((all, { whole }) => all + whole, 0);
  const lucky = exact
    .map(({ rest }, index) => ({ rest, index }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return exact.map(({ whole }, index) => whole + (lucky.includes(index) ? 1 : 0));
}
