"use server";

import { redirect } from "next/navigation";
import { checkGoodsFile, commitGoodsImport } from "@/data/producer-goods-imports";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { isSignedOut, isSuspended } from "../signed-out";
import { suspendedWords } from "../suspended-words";
import { messages } from "./messages";

export type ImportFault = { message: string } | null;

/** Hands in a sheet and leads to its dry run. */
export const handInSheet = async (
  locale: Locale,
  _before: ImportFault,
  form: FormData,
): Promise<ImportFault> => {
  const t = messages(locale);
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { message: t.fileMissing };
  const sheet = new FormData();
  sheet.set("file", file, file.name);
  const answer = await checkGoodsFile(sheet);
  if (answer.ok) redirect(deskPaths(locale).goodsImport(answer.data.import.id));
  if (isSignedOut(answer)) return toSignIn(locale, deskPaths(locale).goodsImports);
  if (isSuspended(answer)) return { message: suspendedWords(locale, answer.error) };
  return { message: answer.status === 503 ? t.outage : answer.error.message || t.refused };
};

/** Saves the good rows of a checked sheet, or all of it. */
export const commitSheet = async (
  locale: Locale,
  id: string,
  _before: ImportFault,
  form: FormData,
): Promise<ImportFault> => {
  const t = messages(locale);
  const mode = form.get("mode") === "all_or_nothing" ? "all_or_nothing" : "good_rows";
  const answer = await commitGoodsImport(id, mode);
  const here = deskPaths(locale).goodsImport(id);
  if (answer.ok) redirect(here);
  if (isSignedOut(answer)) return toSignIn(locale, here);
  if (isSuspended(answer)) return { message: suspendedWords(locale, answer.error) };
  return { message: answer.status === 503 ? t.saveOutage : answer.error.message };
};
