"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import type { Locale } from "@/lib/locale";
import { wholesalePaths } from "../paths";
import { type LineFault, parseLines } from "./parse-lines";

export type PasteState = { pasted: string; faults: LineFault[]; problem: "empty" | "tooMany" | null };

/** Turns what was pasted into a basket to review; a line that cannot be read keeps everything on the page. */
export const readPasted = async (
  locale: Locale,
  _before: PasteState,
  form: FormData,
): Promise<PasteState> => {
  const pasted = String(form.get("pasted") ?? "").slice(0, 100_000);
  const { lines, faults, tooMany } = parseLines(pasted);
  if (tooMany) return { pasted, faults: [], problem: "tooMany" };
  if (faults.length > 0) return { pasted, faults, problem: null };
  if (lines.length === 0) return { pasted, faults: [], problem: "empty" };
  redirect(wholesalePaths(locale).review({ lines, key: randomUUID() }));
};
