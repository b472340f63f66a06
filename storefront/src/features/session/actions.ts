"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { exchangePassword } from "@/data/account";
import { signIn, signOut } from "@/data/session";
import { type Locale, localePath, safeReturnPath } from "@/lib/locale";
import { messages } from "./messages";

const schema = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
  password: z.string().min(1).max(200),
});

export type SignInAnswer = { message: string; email: string } | null;

const localeOf = (form: FormData): Locale => (form.get("locale") === "en" ? "en" : "vi");

const refusal = (status: number, locale: Locale): string => {
  const t = messages(locale);
  if (status === 429) return t.locked;
  return status === 503 ? t.failed : t.wrong;
};

/** Signs a shopper or wholesale buyer in and goes back to where she came from. */
export const signInShopper = async (_previous: SignInAnswer, form: FormData): Promise<SignInAnswer> => {
  const locale = localeOf(form);
  const t = messages(locale);
  const typed = form.get("email");
  const email = typeof typed === "string" ? typed : "";
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { email, message: t.invalid };
  const answer = await exchangePassword("shopper", parsed.data);
  if (!answer.ok) return { email, message: refusal(answer.status, locale) };
  await signIn("shopper", answer.data.token);
  redirect(safeReturnPath(form.get("return_to"), localePath(locale, "/tai-khoan")));
};

export const signOutShopper = async (form: FormData): Promise<void> => {
  await signOut("shopper");
  redirect(localePath(localeOf(form), "/"));
};
