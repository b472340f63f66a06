"use server";

import type { SaveGoods } from "@contracts/goods";
import { refresh } from "next/cache";
import { findMember } from "@/data/producer-desk";
import { type SavedGoods, saveGoods } from "@/data/producer-goods";
import type { Locale } from "@/lib/locale";
import { isSignedOut, isSuspended } from "../signed-out";
import { suspendedWords } from "../suspended-words";

/** Who typed: a member, at the producer she sat at. */
export type Owner = { producer_id: string; member_id: string };
export type SaveResult =
  | { kind: "answered"; answer: SavedGoods }
  | { kind: "refused"; message: string }
  | { kind: "signed_out" | "other_member" }
  | { kind: "outage" };

/**
 * Saves rows of the table. What was typed stays with the browser until the answer is there; it is sent in the
 * name of the member who typed it or not at all, whoever has signed in on this device since.
 */
export const saveGrid = async (
  locale: Locale,
  owner: Owner,
  save: Pick<SaveGoods, "key" | "rows">,
): Promise<SaveResult> => {
  const me = await findMember();
  if (!me) return { kind: "signed_out" };
  if (me.member.id !== owner.member_id || me.producer.id !== owner.producer_id)
    return { kind: "other_member" };
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
