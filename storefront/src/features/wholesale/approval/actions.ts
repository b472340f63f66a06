"use server";

import { refresh } from "next/cache";
import { decideApproval } from "@/data/buyer-company";
import type { Locale } from "@/lib/locale";
import { type FormState, goodState, refusedState, textsOf } from "../company/form-state";
import { messages } from "./messages";

/** Approves or declines a frozen order; the page is drawn anew either way. */
export const decide = async (
  locale: Locale,
  id: string,
  verb: "approve" | "decline",
  before: FormState,
  form: FormData,
): Promise<FormState> => {
  const values = textsOf(form);
  const answer = await decideApproval(id, verb, verb === "decline" ? { reason: values.reason } : {});
  if (!answer.ok) return refusedState(before, values, answer.error, messages(locale).failed);
  refresh();
  return goodState(before, "");
};
