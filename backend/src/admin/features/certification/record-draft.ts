import { type RecordCertification, recordCertificationSchema } from "../../../contracts/certification";
import type { ProductChoice } from "../../data/products";
import { dayOfPicker } from "../../lib/dates";

/** The form as it is being filled in: what is still empty is "" or null. */
export type Draft = {
  product: ProductChoice | null;
  case_type: string;
  star_rating: string;
  decision_number: string;
  round: string;
  issuer_level: string;
  place: string;
  issued_on: Date | null;
  score_total: string;
};

export const emptyDraft: Draft = {
  product: null,
  case_type: "",
  star_rating: "",
  decision_number: "",
  round: "",
  issuer_level: "",
  place: "",
  issued_on: null,
  score_total: "",
};

export type DraftField = keyof RecordCertification;
export type DraftProblem = "required" | "invalid" | "score_range";
export type ReadDraft =
  | { body: RecordCertification; problems: null }
  | { body: null; problems: Partial<Record<DraftField, DraftProblem>> };

/** Reads the form into the body of the request, or says field by field what keeps it from being sent. */
export function readDraft(draft: Draft): ReadDraft {
  const body = {
    product_id: draft.product?.id ?? "",
    producer_id: draft.product?.producer?.id ?? "",
    case_type: draft.case_type,
    star_rating: Number(draft.star_rating),
    decision_number: draft.decision_number,
    round: draft.round.trim() || null,
    issuer_level: draft.issuer_level,
    place: draft.place.trim() || null,
    issued_on: draft.issued_on ? dayOfPicker(draft.issued_on) : "",
    score_total: draft.score_total.trim() ? Number(draft.score_total.replace(",", ".")) : null,
  };
  const parsed = recordCertificationSchema.safeParse(body);
  if (parsed.success) return { body: parsed.data, problems: null };
  const problems: Partial<Record<DraftField, DraftProblem>> = {};
  const sent: Partial<Record<DraftField, string | number | null>> = body;
  for (const issue of parsed.error.issues) {
    const field = issue.path[0] as DraftField;
    problems[field] ??= problemOf(field, sent[field] ?? null);
  }
  return { body: null, problems };
}

function problemOf(field: DraftField, value: string | number | null): DraftProblem {
  if (field === "score_total") return "score_range";
  const isEmpty = typeof value === "string" ? value.trim() === "" : !value;
  return isEmpty ? "required" : "invalid";
}
