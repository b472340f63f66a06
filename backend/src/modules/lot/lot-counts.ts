import type { LotCounts } from "../../contracts/lot";

export type PieceTotals = { allocated: number; written_off: number };

/** What is left of a lot. */
export const lotCounts = (quantity: number, { allocated, written_off }: PieceTotals): LotCounts => ({
  quantity,
  allocated,
  written_off,
  remaining: quantity - allocated - written_off,
});
