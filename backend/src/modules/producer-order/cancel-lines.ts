/** A line of a part as it stands: pieces sold, not sent any more, and money left on it, đồng. */
export type StandingLine = {
  line_item_id: string;
  quantity: number;
  canceled_quantity: number;
  /** What was asked for all its pieces. */
  total_vnd: number;
  /** Less what was given back of it before. */
  left_vnd: number;
};
export type LineCut = { line_item_id: string; quantity: number };
export type PricedCut = LineCut & { amount_vnd: number; is_whole: boolean };

/** What the first pieces of a line cost, so that its pieces add up to the line whatever they are taken in. */
const costOf = (line: StandingLine, pieces: number): number =>
  Math.floor((line.total_vnd * pieces) / line.quantity);

/** The pieces of a line that can still be taken away. */
export const openPieces = (line: StandingLine): number => line.quantity - line.canceled_quantity;

/**
 * What pieces of lines cost their buyer, đồng; never more than is left of a line.
 * @throws RangeError when a line is not there or has fewer pieces left
 */
export function priceCuts(lines: readonly StandingLine[], cuts: readonly LineCut[]): PricedCut[] {
  return cuts.map((cut) => {
    const line = lines.find((row) => row.line_item_id === cut.line_item_id);
    if (!line || cut.quantity < 1 || cut.quantity > openPieces(line)) {
      throw new RangeError("A line gives up no more pieces than it has.");
    }
    const after = line.canceled_quantity + cut.quantity;
    const amount = costOf(line, after) - costOf(line, line.canceled_quantity);
    return {
      ...cut,
      amount_vnd: Math.max(0, Math.min(amount, line.left_vnd)),
      is_whole: after === line.quantity,
    };
  });
}

/** Whether nothing of the part would be sent any more. */
export const leavesNothing = (lines: readonly StandingLine[], cuts: readonly LineCut[]): boolean =>
  lines.every((line) => {
    const cut = cuts.find((row) => row.line_item_id === line.line_item_id)?.quantity ?? 0;
    return openPieces(line) === cut;
  });
