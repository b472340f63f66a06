"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { signInMember, signOutMember } from "@/data/producer-desk";
import { type Locale, safeReturnPath } from "@/lib/locale";
import { messages } from "./frame-messages";
import { deskPaths } from "./paths";
import type { SignInState } from "./sign-in-form";

const schema = z.object({ email: z.email().max(200), password: z.string().min(1).max(200) });

/** Signs a producer's member in and returns to where she came from. */
export const signInToDesk = async (
  locale: Locale,
  _before: SignInState,
  form: FormData,
): Promise<SignInState> => {
  const t = messages(locale).signIn;
  const email = String(form.get("email") ?? "").trim();
  const read = schema.safeParse({ email, password: form.get("password") });
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
    const fields = {
      ...(wrong.has("email") ? { email: t.emailMissing } : {}),
      ...(wrong.has("password") ? { password: t.passwordMissing } : {}),
    };
    return { email, message: "", fields };
  }
  const answer = await signInMember(read.data);
  if (answer.ok) redirect(safeReturnPath(form.get("back"), deskPaths(locale).today));
  if (answer.status === 429) return { email, message: t.locked };
  if (answer.status === 503) return { email, message: t.outage };
  if (answer.error.code === "no_desk") return { email, message: t.noDesk };
  return { email, message: answer.status === 403 ? t.suspended : t.wrong };
};

export const signOutOfDesk = async (locale: Locale): Promise<void> => {
  await signOutMember();
  redirect(deskPaths(locale).signIn({ reason: "left" }));
};
