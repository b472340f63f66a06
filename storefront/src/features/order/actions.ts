"use server";

import { redirect } from "next/navigation";
import { lookUpOrder, rememberOrder } from "@/data/orders";
import { type Locale, localePath } from "@/lib/locale";
import { readLookUp } from "./look-up-form-values";
import { messages } from "./messages";

export type LookUpAnswer = { message: string; code: string; phone: string } | null;

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const refusal = (status: number, locale: Locale): string => {
  const t = messages(locale);
  if (status === 429) return t.tooMany;
  return status === 503 ? t.failed : t.notFound;
};

/** Finds an order by code and phone, remembers both and opens its page. */
export const findOrder = async (_previous: LookUpAnswer, form: FormData): Promise<LookUpAnswer> => {
  const locale: Locale = form.get("locale") === "en" ? "en" : "vi";
  const t = messages(locale);
  const again = { code: typed(form, "code"), phone: typed(form, "phone") };
  const key = readLookUp(form);
  if (!key) return { ...again, message: t.invalid };
  const answer = await lookUpOrder(key);
  if (!answer.ok) return { ...again, message: refusal(answer.status, locale) };
  await rememberOrder(key);
  redirect(localePath(locale, `/don-hang/${answer.data.order.code}`));
};
