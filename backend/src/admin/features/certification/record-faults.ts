import { recordCertificationSchema } from "../../../contracts/certification";
import type { Refusal } from "../../lib/refusal";
import type { Words } from "../../lib/use-words";
import type { DraftField, DraftProblem } from "./record-draft";

/** What is wrong, field by field, in sentences. */
export type Faults = Partial<Record<DraftField, string>>;

const fields = Object.keys(recordCertificationSchema.shape) as DraftField[];

/** What the browser itself found missing, in words. */
export function faultsOfDraft(problems: Partial<Record<DraftField, DraftProblem>>, words: Words): Faults {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, words(`certification.${problem}`)]),
  );
}

/** What the server refused, at the fields it names; its sentences name the rule. */
export function faultsOfRefusal(refusal: Refusal): Faults {
  if (refusal.code === "duplicate_decision") return { decision_number: refusal.message };
  return Object.fromEntries(
    fields.flatMap((field) => {
      const message = refusal.fields[field];
      return message ? [[field, message]] : [];
    }),
  );
}

/** The refusal, unless one of the fields already shows it; rules are always told by name. */
export function refusalOfForm(refusal: Refusal | null): Refusal | null {
  if (refusal && refusal.rules.length > 0) return refusal;
  return refusal && Object.keys(faultsOfRefusal(refusal)).length === 0 ? refusal : null;
}
