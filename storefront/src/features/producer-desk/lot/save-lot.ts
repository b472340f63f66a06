"use server";

import { redirect } from "next/navigation";
import { saveLot } from "@/data/producer-lots";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { isSignedOut } from "../signed-out";
import { messages } from "./form-messages";
import { emptyMaterial, faultsIn, type LotFormState, outgoing, readValues } from "./lot-values";

/** Saves a lot and opens it, or answers the form with what is wrong; `intent=material` only adds a row. */
export const saveLotForm = async (
  locale: Locale,
  id: string | null,
  before: LotFormState,
  form: FormData,
): Promise<LotFormState> => {
  const t = messages(locale);
  const values = readValues(form);
  const attempt = before.attempt + 1;
  if (form.get("intent") === "material") {
    const more = emptyMaterial(values.materials.at(-1)?.commune_code ?? null);
    const materials = [...values.materials, more];
    return { values: { ...values, materials }, faults: {}, message: "", attempt };
  }
  const answer = await saveLot(id, outgoing(values, id === null));
  if (answer.ok) redirect(deskPaths(locale).lot(answer.data.lot.id));
  const told = (message: string, faults = {}): LotFormState => ({ values, faults, message, attempt });
  if (isSignedOut(answer)) return told(t.expired);
  if (answer.status === 503) return told(t.outage);
  const faults = faultsIn(answer.error, values.materials);
  return told(Object.keys(faults).length > 0 ? t.fix : answer.error.message || t.refused, faults);
};
