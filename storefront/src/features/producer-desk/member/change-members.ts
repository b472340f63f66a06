"use server";

import type { ApiError } from "@contracts/error";
import type { MemberRole } from "@contracts/producer";
import { refresh } from "next/cache";
import {
  changeRole,
  inviteMember,
  removeMember,
  resendInvitation,
  withdrawInvitation,
} from "@/data/producer-members";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { messages } from "./messages";

export type ActState = {
  tone: "good" | "error" | null;
  message: string;
  email: string;
  faults: Partial<Record<"email" | "role", string>>;
};

type Answered = { ok: true } | { ok: false; status: number; error: ApiError };

const ownCodes = ["no_member_rights", "suspended"];

/** What came of it, in words; the list is read anew, for what another owner did meanwhile too. */
function told(locale: Locale, answer: Answered, done: string, email = ""): ActState {
  if (answer.ok) {
    refresh();
    return { tone: "good", message: done, email: "", faults: {} };
  }
  const { status, error } = answer;
  const isShut = status === 403 && !ownCodes.includes(error.code ?? "");
  if (status === 401 || isShut) return toSignIn(locale, deskPaths(locale).members);
  if (status === 409 || status === 404) refresh();
  const t = messages(locale);
  const message = status === 503 ? t.outage : error.message || t.refused;
  return { tone: "error", message, email, faults: error.fields ?? {} };
}

export const sendInvitation = async (
  locale: Locale,
  _before: ActState,
  form: FormData,
): Promise<ActState> => {
  const email = String(form.get("email") ?? "").trim();
  const answer = await inviteMember(email, String(form.get("role") ?? ""));
  return told(locale, answer, messages(locale).done.invited(email), email);
};

export const giveRole = async (
  locale: Locale,
  id: string,
  former: MemberRole,
  _before: ActState,
  form: FormData,
): Promise<ActState> =>
  told(locale, await changeRole(id, former, String(form.get("role") ?? "")), messages(locale).done.role);

export const takeOut = async (locale: Locale, id: string): Promise<ActState> =>
  told(locale, await removeMember(id), messages(locale).done.removed);

export const sendAgain = async (locale: Locale, id: string, count: number): Promise<ActState> =>
  told(locale, await resendInvitation(id, count), messages(locale).done.resent);

export const takeBack = async (locale: Locale, id: string): Promise<ActState> =>
  told(locale, await withdrawInvitation(id), messages(locale).done.withdrawn);
