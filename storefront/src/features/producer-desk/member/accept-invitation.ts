"use server";

import { redirect } from "next/navigation";
import { acceptInvitation } from "@/data/producer-members";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { messages } from "./messages";

export type AcceptState = {
  message: string;
  name: string;
  faults: Partial<Record<"name" | "password", string>>;
};

/** Takes an invitation up and opens the desk. */
export const takeUpInvitation = async (
  locale: Locale,
  token: string,
  _before: AcceptState,
  form: FormData,
): Promise<AcceptState> => {
  const t = messages(locale);
  const name = String(form.get("name") ?? "").trim();
  const password = String(form.get("password") ?? "");
  const faults = {
    ...(name.length < 2 ? { name: t.accept.missingName } : {}),
    ...(password === "" ? { password: t.accept.missingPassword } : {}),
  };
  if (Object.keys(faults).length > 0) return { message: "", name, faults };
  const answer = await acceptInvitation({ token, name, password });
  if (answer.ok) redirect(deskPaths(locale).today);
  if (answer.error.fields) return { message: "", name, faults: answer.error.fields };
  const message = answer.status === 503 ? t.outage : answer.error.message || t.refused;
  return { message, name, faults: {} };
};
