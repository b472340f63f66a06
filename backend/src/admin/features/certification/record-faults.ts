import { recordCertificationSchema } from "../../../contracts/certification";
import type { Refusal } from "../../lib/client";
import type { Words } from "../../lib/use-words";
import type { FieldFault } from "../../ui/form-field";
import type { DraftField, DraftProblem } from "./record-draft";

export type Faults = Partial<Record<DraftField, FieldFault>>;

const fields = Object.keys(recordCertificationSchema.shape) as DraftField[];

/** What the browser itself found missing, in words. */
export function faultsOfDraft(problems: Partial<Record<DraftField, DraftProblem>>, words: Words): Faults {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [
      field,
      { message: words(`certification.${problem}`) },
    ]),
  );
}

/** What the server refused, at the fields it names. */
export function faultsOfRefusal(refusal: Refusal): Faults {
  const faults: Faults = {};
  for (const field of fields) {
    const message = refusal.fields[field];
    if (message) faults[field] = { message, ...(refusal.code && { rule: refusal.code }) };
  }
  return faults;
}

/** The refusal, unless one of the fields already shows it. */
export function refusalOfForm(refusal: Refusal | null): Refusal | null {
  return refusal && Object.keys(faultsOfRefusal(refusal)).length === 0 ? refusal : null;
}
