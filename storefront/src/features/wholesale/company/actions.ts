"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import {
  type Answer,
  acceptInvitation,
  applyBuyer,
  changeMember,
  closeBranch,
  inviteMember,
  removeMember,
  revokeInvitation,
  saveBranch,
  setBuyerRules,
} from "@/data/buyer-company";
import { listCommunes } from "@/data/places";
import { chooseBuyer } from "@/data/session";
import { type Locale, safeReturnPath } from "@/lib/locale";
import { parseAmount } from "@/lib/parse-amount";
import { wholesalePaths } from "../paths";
import { type FormState, goodState, refusedState, textsOf } from "./form-state";
import { messages } from "./messages";

type Values = Record<string, string>;

/** Answers the communes of the chosen province, or does what the form is for. */
const answerForm = async (
  locale: Locale,
  before: FormState,
  form: FormData,
  act: (values: Values) => Promise<Answer<unknown>>,
): Promise<FormState> => {
  const values = textsOf(form);
  const t = messages(locale).answer;
  const communes = values.province_code ? await listCommunes(values.province_code) : [];
  if (values.intent === "province") return { ...before, message: null, fields: {}, values, communes };
  const answer = await act(values);
  if (answer.ok) {
    refresh();
    return goodState(before, t.saved);
  }
  const fallback = answer.status === 503 ? t.busy : t.refused;
  return { ...refusedState(before, values, answer.error, fallback), communes };
};

/** An amount as typed; one that is none goes on as text, and is refused by its field. */
const amountOf = (typed: string | undefined): number | string | null =>
  typed?.trim() ? (parseAmount(typed) ?? typed) : null;

export const apply = async (locale: Locale, before: FormState, form: FormData): Promise<FormState> => {
  const state = await answerForm(locale, before, form, applyBuyer);
  if (state.tone === "good") redirect(wholesalePaths(locale).applied);
  return state;
};

export const accept = async (
  locale: Locale,
  token: string,
  before: FormState,
  form: FormData,
): Promise<FormState> => {
  const state = await answerForm(locale, before, form, async ({ name = "", password }) => {
    const answer = await acceptInvitation(token, password ? { name, password } : { name });
    if (answer.ok) await chooseBuyer(answer.data.buyer_id);
    return answer;
  });
  if (state.tone === "good") redirect(wholesalePaths(locale).catalogue);
  return state;
};

export const keepBranch = async (
  locale: Locale,
  id: string | null,
  before: FormState,
  form: FormData,
): Promise<FormState> => {
  const state = await answerForm(locale, before, form, (values) => saveBranch(id, values));
  if (state.tone === "good") redirect(wholesalePaths(locale).branches);
  return state;
};

export const invite = async (locale: Locale, before: FormState, form: FormData): Promise<FormState> =>
  answerForm(locale, before, form, inviteMember);

export const keepMember = async (
  locale: Locale,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> =>
  answerForm(locale, before, form, ({ role, limit, period }) => {
    const spending_limit_vnd = amountOf(limit);
    return changeMember(id, {
      role,
      spending_limit_vnd,
      spending_period: spending_limit_vnd === null ? null : period,
    });
  });

export const keepRules = async (locale: Locale, before: FormState, form: FormData): Promise<FormState> =>
  answerForm(locale, before, form, ({ approval_threshold_vnd, po_required }) =>
    setBuyerRules({
      approval_threshold_vnd: amountOf(approval_threshold_vnd),
      po_required: po_required === "1",
    }),
  );

const removals = { member: removeMember, invitation: revokeInvitation, branch: closeBranch };

/** Takes a member, an invitation or a branch away; what stood in the way is said on the same form. */
export const remove = async (
  locale: Locale,
  kind: keyof typeof removals,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> => answerForm(locale, before, form, () => removals[kind](id));

/** Remembers for which company one buys; the backend checks it on every request. */
export const choose = async (locale: Locale, form: FormData): Promise<void> => {
  await chooseBuyer(String(form.get("buyer") ?? ""));
  redirect(safeReturnPath(form.get("return_to"), wholesalePaths(locale).catalogue));
};
