import "server-only";
import { findMember } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** Why a proposal could not be taken back: the suspension with the office's reason, or a fault that passes. */
export const withdrawRefusal = async (locale: Locale): Promise<string> => {
  const t = messages(locale);
  const selling = (await findMember())?.selling;
  return selling?.obstacle === "suspended"
    ? t.withdrawSuspended(selling.suspension_reason)
    : t.withdrawFailed;
};
