"use server";

import { refresh } from "next/cache";
import { cancelLines as sendCancel } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { isSignedOut } from "../signed-out";
import type { CancelState } from "./cancel-state";
import { messages } from "./messages";
import { readCancel } from "./read-cancel";

/** Takes goods out of an order. The form keeps its key until it is known what came of it. */
export const cancelLines = async (
  locale: Locale,
  id: string,
  before: CancelState,
  form: FormData,
): Promise<CancelState> => {
  const t = messages(locale);
  const values = Object.fromEntries([...form.entries()].map(([name, value]) => [name, String(value)]));
  const told = (
    tone: CancelState["tone"],
    message: string,
    more: Partial<CancelState> = {},
  ): CancelState => ({
    ...{ tone, message, faults: {}, values, key: before.key, attempt: before.attempt + 1 },
    ...more,
  });
  const asked = readCancel(form);
  if (asked === "no_lines") return told("error", t.none);
  if (asked === "no_reason") return told("error", t.reasonMissing, { faults: { reason: t.reasonMissing } });
  if (asked === "no_words") return told("error", t.wordsMissing, { faults: { words: t.wordsMissing } });
  const answer = await sendCancel(id, asked);
  if (isSignedOut(answer)) return toSignIn(locale, deskPaths(locale).order(id));
  if (!answer.ok && answer.status === 503) return told("error", t.outage);
  refresh();
  const fresh = { key: crypto.randomUUID() };
  if (answer.ok) return told("good", t.done, { ...fresh, values: {} });
  if (answer.status === 409) return told("warning", answer.error.message || t.changed, fresh);
  return told("error", answer.error.message || t.refused);
};
