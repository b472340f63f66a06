"use server";

import { refresh } from "next/cache";
import { nameAccount } from "@/data/producer-money";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { messages } from "./messages";

const names = ["bank_name", "account_number", "account_holder"] as const;
type FieldName = (typeof names)[number];

export type AccountState = {
  tone: "good" | "error" | null;
  message: string;
  /** What was typed, so that a refusal loses nothing. */
  values: Record<FieldName, string>;
  faults: Partial<Record<FieldName, string>>;
};

/** Asks the office to pay the signed-in producer to another account. */
export const nameOwnAccount = async (
  locale: Locale,
  _before: AccountState,
  form: FormData,
): Promise<AccountState> => {
  const t = messages(locale).account;
  const textOf = (name: FieldName) => String(form.get(name) ?? "").trim();
  const values = {
    bank_name: textOf("bank_name"),
    account_number: textOf("account_number"),
    account_holder: textOf("account_holder"),
  };
  const refused = (message: string, faults: AccountState["faults"] = {}): AccountState => ({
    ...{ tone: "error", message, values, faults },
  });
  const missing = names.filter((name) => values[name].length < 2);
  if (missing.length > 0) {
    return refused(t.fix, Object.fromEntries(missing.map((name) => [name, t.missing])));
  }
  if (!/^[0-9A-Za-z]{6,24}$/.test(values.account_number.replace(/[\s.-]/g, ""))) {
    return refused(t.fix, { account_number: t.numberWrong });
  }
  const answer = await nameAccount(values);
  if (!answer.ok && answer.status === 401) return toSignIn(locale, deskPaths(locale).money);
  if (!answer.ok)
    return refused(answer.status === 503 ? t.outage : answer.error.message, answer.error.fields);
  refresh();
  const empty = { bank_name: "", account_number: "", account_holder: "" };
  return { tone: "good", message: t.sent, values: empty, faults: {} };
};
