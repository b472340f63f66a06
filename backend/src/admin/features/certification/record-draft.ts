import {
  REASON_LENGTH_MIN,
  type RecordCertification,
  recordCertificationSchema,
} from "../../../contracts/certification";
import type { KeptFile } from "../../../contracts/file";
import type { ProductChoice } from "../../data/products";
import { dayOfPicker } from "../../lib/dates";
import { readPoints } from "../../lib/points";

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
  /** `YYYY-MM-DD`; empty where it follows from the rules. */
  expires_on: string;
  score_product: string;
  score_marketing: string;
  score_quality: string;
  score_total: string;
  revocation_reason: string;
  document: Pick<KeptFile, "id" | "name"> | null;
  /** Null until the clerk chooses to record the decision as an exception. */
  exception_reason: string | null;
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
  expires_on: "",
  score_product: "",
  score_marketing: "",
  score_quality: "",
  score_total: "",
  revocation_reason: "",
  document: null,
  exception_reason: null,
};

export type DraftField = keyof RecordCertification;
export type DraftProblem = "required" | "invalid" | "score_range" | "reason_short";
export type ReadDraft =
  | { body: RecordCertification; problems: null }
  | { body: null; problems: Partial<Record<DraftField, DraftProblem>> };

const scoreFields = ["score_product", "score_marketing", "score_quality", "score_total"] as const;

/** Reads the form into the body of the request, or says field by field what keeps it from being sent. */
export function readDraft(draft: Draft): ReadDraft {
  const body = bodyOf(draft);
  const parsed = recordCertificationSchema.safeParse(body);
  const problems: Partial<Record<DraftField, DraftProblem>> = emptiesOf(draft);
  if (parsed.success && Object.keys(problems).length === 0) return { body: parsed.data, problems: null };
  const sent: Partial<Record<DraftField, string | number | null>> = body;
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path[0] as DraftField;
    problems[field] ??= problemOf(field, sent[field] ?? null);
  }
  return { body: null, problems };
}

/** A revocation carries a reason instead of stars, points and a last day. */
function bodyOf(draft: Draft) {
  const isRevocation = draft.case_type === "revocation";
  const points = (text: string) => (isRevocation || !text.trim() ? null : readPoints(text));
  return {
    product_id: draft.product?.id ?? "",
    producer_id: draft.product?.producer?.id ?? "",
    case_type: draft.case_type,
    star_rating: isRevocation || !draft.star_rating ? null : Number(draft.star_rating),
    decision_number: draft.decision_number,
    round: draft.round.trim() || null,
    issuer_level: draft.issuer_level,
    place: draft.place.trim() || null,
    issued_on: draft.issued_on ? dayOfPicker(draft.issued_on) : "",
    expires_on: isRevocation ? null : draft.expires_on || null,
    score_product: points(draft.score_product),
    score_marketing: points(draft.score_marketing),
    score_quality: points(draft.score_quality),
    score_total: points(draft.score_total),
    revocation_reason: isRevocation ? draft.revocation_reason.trim() : null,
    document_id: draft.document?.id ?? null,
    exception_reason: draft.exception_reason?.trim() ?? null,
  };
}

/** What the contract leaves open and this kind of case needs. */
function emptiesOf(draft: Draft): Partial<Record<DraftField, DraftProblem>> {
  const isShort = (reason: string) => reason.trim().length < REASON_LENGTH_MIN;
  const isRevocation = draft.case_type === "revocation";
  return {
    ...(!isRevocation && !draft.star_rating ? { star_rating: "required" } : {}),
    ...(isRevocation && isShort(draft.revocation_reason) ? { revocation_reason: "reason_short" } : {}),
    ...(draft.exception_reason !== null && isShort(draft.exception_reason)
      ? { exception_reason: "reason_short" }
      : {}),
  };
}

function problemOf(field: DraftField, value: string | number | null): DraftProblem {
  if (scoreFields.some((score) => score === field)) return "score_range";
  const isEmpty = typeof value === "string" ? value.trim() === "" : !value;
  return isEmpty ? "required" : "invalid";
}
