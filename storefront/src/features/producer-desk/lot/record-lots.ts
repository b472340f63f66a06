"use server";

import type { LotPick } from "@contracts/lot";
import { refresh } from "next/cache";
import { recordPicks } from "@/data/producer-lots";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { isSignedOut } from "../signed-out";
import { messages as actMessages } from "./act-messages";
import { messages } from "./pack-messages";
import { pickFaults, readPicks } from "./read-picks";

/** What came of recording lots; what was chosen stays when it was refused. */
export type RecordState = { tone: "good" | "error" | null; message: string; chosen: LotPick[] | null };

/** Records the lots of a parcel that has left already. */
export const recordLots = async (
  locale: Locale,
  order_id: string,
  _before: RecordState,
  form: FormData,
): Promise<RecordState> => {
  const chosen = readPicks(form) ?? [];
  const refused = (message: string): RecordState => ({ tone: "error", message, chosen });
  if (chosen.length === 0) return refused(messages(locale).nothing);
  const answer = await recordPicks(order_id, chosen);
  if (isSignedOut(answer)) return toSignIn(locale, deskPaths(locale).order(order_id));
  const t = actMessages(locale);
  if (!answer.ok) return refused(answer.status === 503 ? t.outage : pickFaults(answer.error) || t.refused);
  refresh();
  return { tone: "good", message: messages(locale).saved, chosen: null };
};
