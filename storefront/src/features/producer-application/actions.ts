"use server";

import type { Commune } from "@contracts/place";
import { redirect } from "next/navigation";
import { listCommunes } from "@/data/places";
import { mendApplication, sendApplication } from "@/data/producer-applications";
import { type Locale, localePath } from "@/lib/locale";
import { type ApplicationState, readFiles, readValues } from "./application-values";
import { messages } from "./messages";

const localeOf = (form: FormData): Locale => (form.get("locale") === "en" ? "en" : "vi");

/** The communes of a province, for the form's list; null when they cannot be had now. */
export const communesOf = async (province: string): Promise<Commune[] | null> => {
  if (!/^[0-9]{1,8}$/.test(province)) return [];
  return listCommunes(province).catch(() => null);
};

/** Only what the backend asks for goes on: the form also carries fields of the framework's own. */
const outgoing = (form: FormData): FormData => {
  const sent = new FormData();
  for (const [name, value] of Object.entries(readValues(form))) sent.set(name, value);
  for (const [kind, file] of readFiles(form)) sent.set(kind, file, file.name);
  return sent;
};

/** Sends an application, or with `code` a returned one again. */
export const apply = async (previous: ApplicationState, form: FormData): Promise<ApplicationState> => {
  const locale = localeOf(form);
  const { password: _, ...values } = readValues(form);
  const code = form.get("code");
  const isMending = typeof code === "string" && code !== "";
  const answer = isMending
    ? await mendApplication(code, outgoing(form))
    : await sendApplication(outgoing(form));
  if (answer.ok) {
    redirect(localePath(locale, `/ban-hang/${answer.data.code}?${isMending ? "da-sua" : "moi"}=1`));
  }
  const t = messages(locale).form;
  const communes = values.province_code ? await communesOf(values.province_code) : previous.communes;
  const state: ApplicationState = {
    values,
    communes,
    faults: {},
    message: null,
    attempt: previous.attempt + 1,
  };
  if (answer.status === 429) return { ...state, message: t.tooMany };
  if (answer.status === 503) return { ...state, message: t.busy };
  if (answer.status === 404) return { ...state, message: t.linkSpent };
  if (answer.error.code === "file_refused") {
    return { ...state, message: locale === "vi" ? answer.error.message : t.fileRefused };
  }
  const fields = Object.entries(answer.error.fields ?? {});
  const faults = Object.fromEntries(
    fields.map(([name, message]) => [name, locale === "vi" ? message : t.checkField]),
  );
  return { ...state, faults, message: t.fixText };
};
