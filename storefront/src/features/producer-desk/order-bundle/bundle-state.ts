import type { MoveResult } from "@contracts/order-bundle";

/** What came of moving many orders. */
export type BundleState = {
  tone: "good" | "warning" | "error" | null;
  message: string;
  /** The orders that were refused, and why. */
  refused: Pick<MoveResult, "id" | "code" | "message">[];
};

export const untouched: BundleState = { tone: null, message: "", refused: [] };

type Words = { all: (count: string) => string; some: (done: string, all: string) => string };

/** A report in words: how many were moved, and which were not. */
export const toldOf = (results: readonly MoveResult[], words: Words): BundleState => {
  const refused = results.filter((result) => !result.is_done);
  const done = String(results.length - refused.length);
  if (refused.length === 0) return { tone: "good", message: words.all(done), refused: [] };
  const plain = refused.map(({ id, code, message }) => ({ id, code, message }));
  return { tone: "warning", message: words.some(done, String(results.length)), refused: plain };
};
