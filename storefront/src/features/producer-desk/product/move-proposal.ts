"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { discardProposal, moveProposal } from "@/data/producer-products";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";

/** Takes a new product back from the office. When it was decided meanwhile, the page drawn anew says so. */
export const withdrawProposal = async (locale: Locale, id: string, version: number): Promise<void> => {
  const answer = await moveProposal(id, "withdraw", version);
  if (!answer.ok && answer.status === 401) return toSignIn(locale, deskPaths(locale).proposal(id));
  if (!answer.ok && answer.status !== 409) redirect(deskPaths(locale).proposal(id, "", "withdraw"));
  refresh();
};

/** Gives a draft up, after the page has asked. */
export const discardDraft = async (locale: Locale, id: string, version: number): Promise<void> => {
  const answer = await discardProposal(id, version);
  if (!answer.ok && answer.status === 401) return toSignIn(locale, deskPaths(locale).proposal(id));
  if (!answer.ok && answer.status !== 404) redirect(deskPaths(locale).proposal(id, "", "discard"));
  redirect(deskPaths(locale).products({ done: "discarded" }));
};
