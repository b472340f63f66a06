import { MedusaError } from "@medusajs/framework/utils";
import type { RuleRefusal } from "../../contracts/error";
import { FieldRefusal } from "../../field-refusal";
import { DUPLICATE_RULE } from "../../modules/certification";
import { UNKNOWN_RULE } from "./judge-decisions";

const kinds: Record<string, string> = {
  [UNKNOWN_RULE]: MedusaError.Types.NOT_FOUND,
  [DUPLICATE_RULE]: MedusaError.Types.CONFLICT,
};

/** What a clerk is told: 404 for an unknown thing, 409 for a paper already on record, else each field. */
export function refusalOf(refusals: readonly RuleRefusal[]): MedusaError {
  const [first] = refusals;
  const kind = first && kinds[first.rule];
  if (first && kind) return new MedusaError(kind, first.message, first.rule);
  return new FieldRefusal(messagesByField(refusals), first?.rule ?? "decision", [...refusals]);
}

function messagesByField(refusals: readonly RuleRefusal[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { field, message } of refusals) {
    fields[field] = fields[field] ? `${fields[field]} ${message}` : message;
  }
  return fields;
}
