"use server";

import { redirect } from "next/navigation";
import { listCommunes } from "@/data/places";
import { addReportMessage, sendReport } from "@/data/reports";
import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";
import { chosenPhotos, faultsOf, type ReportState, type ReportValues, readValues } from "./report-values";

const localeOf = (form: FormData): Locale => (form.get("locale") === "en" ? "en" : "vi");

/** Only what the backend asks for goes on: the form also carries fields of the framework's own. */
const outgoing = (values: ReportValues, photos: File[]): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  for (const photo of photos) form.append("files", photo, photo.name);
  return form;
};

/** The form's one action. With `intent=province` it only answers the communes; else it sends the report. */
export const report = async (previous: ReportState, form: FormData): Promise<ReportState> => {
  const locale = localeOf(form);
  const values = readValues(form);
  const communes = values.province_code ? await listCommunes(values.province_code) : [];
  const attempt = Number(previous.attempt) + 1;
  const state: ReportState = { values, communes, faults: [], message: null, attempt };
  if (form.get("intent") === "province") return { ...state, attempt: attempt - 1 };
  const answer = await sendReport(outgoing(values, chosenPhotos(form)));
  if (answer.ok) redirect(localePath(locale, `/phan-anh/${answer.data.code}?moi=1`));
  const t = messages(locale).form;
  if (answer.status === 429) return { ...state, message: t.tooMany };
  if (answer.status === 503) return { ...state, message: t.busy };
  return { ...state, faults: faultsOf(answer.error), message: t.fixText };
};

export type FurtherAnswer = { message: string; text: string } | null;

/** The reporter's one further message; the page is drawn anew when it was taken. */
export const addFurther = async (_previous: FurtherAnswer, form: FormData): Promise<FurtherAnswer> => {
  const locale = localeOf(form);
  const code = String(form.get("code") ?? "");
  const text = String(form.get("text") ?? "");
  const answer = await addReportMessage(code, text);
  if (answer.ok) redirect(localePath(locale, `/phan-anh/${encodeURIComponent(code)}`));
  const t = messages(locale);
  if (answer.status === 429) return { text, message: t.tooMany };
  if (answer.status === 503) return { text, message: t.form.busy };
  return { text, message: locale === "vi" ? answer.error.message : t.form.faults.text };
};
