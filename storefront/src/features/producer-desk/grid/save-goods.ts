"use server";

import type { SaveGoods } from "@contracts/goods";
import { refresh } from "next/cache";
import { type SavedGoods, saveGoods } from "@/data/producer-goods";
import type { Locale } from "@/lib/locale";
import { isSignedOut, isSuspended } from "../signed-out";
import { suspendedWords } from "../suspended-words";

export type SaveResult =
  | { kind: "answered"; answer: SavedGoods }
  | { kind: "refused"; message: string }
  | { kind: "signed_out" }
  | { kind: "outage" };

/** Saves rows of the table. What was typed stays with the browser until the answer is there. */
export const saveGrid = async (
  locale: Locale,
  save: Pick<SaveGoods, "key" | "rows">,
): Promise<SaveResult> => {
  const answer = await saveGoods({ ...save, mode: "good_cells" });
  if (answer.ok) {
    refresh();
    return { kind: "answered", answer: answer.data };
  }
  if (isSuspended(answer)) return { kind: "refused", message: suspendedWords(locale, answer.error) };
  if (isSignedOut(answer)) return { kind: "signed_out" };
  if (answer.status === 503) return { kind: "outage" };
  return { kind: "refused", message: answer.error.message };
};
