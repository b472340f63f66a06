"use server";

import { refresh } from "next/cache";
import { sendPaper } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { messages } from "./paper-messages";
import { deskPaths } from "./paths";
import { toSignIn } from "./require-member";

const names = ["kind", "number", "issued_on", "expires_on"] as const;
type FieldName = (typeof names)[number];

export type PaperState = {
  tone: "good" | "error" | null;
  message: string;
  /** What was typed, so that a refusal loses nothing but the file. */
  values: Record<FieldName, string>;
  faults: Partial<Record<FieldName, string>>;
};

/** Hands a paper in for the signed-in producer. */
export const handInPaper = async (
  locale: Locale,
  _before: PaperState,
  form: FormData,
): Promise<PaperState> => {
  const t = messages(locale);
  const textOf = (name: string) => String(form.get(name) ?? "").trim();
  const values = {
    kind: textOf("kind"),
    number: textOf("number"),
    issued_on: textOf("issued_on"),
    expires_on: textOf("expires_on"),
  };
  const refused = (message: string, faults: PaperState["faults"] = {}): PaperState => ({
    tone: "error",
    message,
    values,
    faults,
  });
  const missing = names.filter((name) => name !== "expires_on" && values[name] === "");
  if (missing.length > 0) {
    return refused(t.fix, Object.fromEntries(missing.map((name) => [name, t.missing])));
  }
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return refused(t.fileMissing);
  const paper = new FormData();
  for (const name of names) paper.set(name, values[name]);
  paper.set("file", file, file.name);
  const answer = await sendPaper(paper);
  if (!answer.ok && answer.status === 401) return toSignIn(locale, deskPaths(locale).papers);
  if (!answer.ok) {
    return refused(answer.status === 503 ? t.outage : answer.error.message || t.refused, answer.error.fields);
  }
  refresh();
  const empty = { kind: "", number: "", issued_on: "", expires_on: "" };
  return { tone: "good", message: t.sent, values: empty, faults: {} };
};
