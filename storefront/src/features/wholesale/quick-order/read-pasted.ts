"use server";

import type { BasketLine } from "../basket-lines";
import { type LineFault, parseLines } from "./parse-lines";

export type PasteState = {
  pasted: string;
  faults: LineFault[];
  problem: "empty" | "tooMany" | null;
  ready: BasketLine[];
};

/** Reads what was pasted; a line that cannot be read keeps everything on the page. */
export const readPasted = async (_before: PasteState, form: FormData): Promise<PasteState> => {
  const pasted = String(form.get("pasted") ?? "").slice(0, 100_000);
  const { lines, faults, tooMany } = parseLines(pasted);
  const state: PasteState = { pasted, faults: [], problem: null, ready: [] };
  if (tooMany) return { ...state, problem: "tooMany" };
  if (faults.length > 0) return { ...state, faults };
  return lines.length === 0 ? { ...state, problem: "empty" } : { ...state, ready: lines };
};
