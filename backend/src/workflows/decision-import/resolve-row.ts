import type { RecordCertification } from "../../contracts/certification";
import type { ImportChange, ImportReason } from "../../contracts/decision-import";
import { comparedNumber } from "../../modules/certification";
import { type DecisionColumn, decisionColumns, factColumns, headingOf } from "./columns";
import { changedFacts } from "./compare-facts";
import type { Found, Named } from "./find-named";
import type { GivenRow, StatedFacts } from "./given-row";
import type { KnownProduct, OnRecordDecision } from "./known-things";

/** A row after its names were found and its facts compared, before it is judged. */
export type ResolvedRow = {
  given: GivenRow;
  product: KnownProduct | null;
  holder: Named | null;
  onRecord: OnRecordDecision | null;
  changes: ImportChange[];
  reasons: ImportReason[];
  /** What would be recorded; null for a row that is refused or changes nothing. */
  decision: RecordCertification | null;
};

export type Look = {
  findProduct: (text: string, narrow?: (product: KnownProduct) => boolean) => Found<KnownProduct>;
  findHolder: (text: string) => Found<Named>;
  holderById: ReadonlyMap<string, Named>;
  decisionsOf: (productId: string) => readonly OnRecordDecision[];
};

export const reason = (field: string, message: string, mayBeExcepted = false): ImportReason => ({
  column: headingOf(field),
  message,
  may_be_excepted: mayBeExcepted,
});

const needed = ["case_type", "decision_number", "issued_on", "issuer_level"] as const;

/** Finds out what a row is about and what it would record. */
export function resolveRow(given: GivenRow, look: Look): ResolvedRow {
  const reasons = decisionColumns.flatMap(({ key }) => {
    const message = given.faults[key];
    return message ? [reason(key, message)] : [];
  });
  const holder = findHolder(given, look, reasons);
  const product = findProduct(given, look, holder, reasons);
  const onRecord = product ? findOnRecord(given, look.decisionsOf(product.id), reasons) : null;
  const stated = { given, product, holder, onRecord, changes: [], reasons, decision: null };
  if (!product || reasons.length > 0) return stated;
  const changes = onRecord ? allChanges(given.facts, onRecord, holder, look) : [];
  if (onRecord && changes.length === 0) return stated;
  const facts = onRecord ? overlaid(given.facts, onRecord) : given.facts;
  reasons.push(...missing(facts));
  const producerId = holder?.id ?? onRecord?.producer_id ?? product.producer_id;
  if (!producerId) reasons.push(reason("holder", `“${product.name}” chưa gắn chủ thể. Hãy ghi chủ thể.`));
  if (reasons.length > 0 || !producerId) return { ...stated, changes };
  return { ...stated, changes, decision: decisionOf(facts, product.id, producerId, onRecord) };
}

function findHolder({ holder }: GivenRow, look: Look, reasons: ImportReason[]): Named | null {
  if (!holder) return null;
  const found = look.findHolder(holder);
  if (found.fault !== undefined) reasons.push(reason("holder", found.fault));
  return found.thing ?? null;
}

function findProduct(
  given: GivenRow,
  look: Look,
  holder: Named | null,
  reasons: ImportReason[],
): KnownProduct | null {
  const { product_code, product, faults } = given;
  const column: DecisionColumn = product_code ? "product_code" : "product";
  const text = product_code ?? product;
  if (!text) {
    if (!faults.product && !faults.product_code) reasons.push(reason("product", "Chưa ghi sản phẩm."));
    return null;
  }
  const found = look.findProduct(text, (candidate) => !holder || candidate.producer_id === holder.id);
  if (found.fault !== undefined) reasons.push(reason(column, found.fault));
  return found.thing ?? null;
}

/** The decision that the row is about: by its record code, else by the number on the paper. */
function findOnRecord(
  { record_code, facts }: GivenRow,
  decisions: readonly OnRecordDecision[],
  reasons: ImportReason[],
): OnRecordDecision | null {
  if (record_code) {
    const known = decisions.find((row) => row.id === record_code);
    if (!known) reasons.push(reason("record_code", `Mã ghi nhận ${record_code} không thuộc sản phẩm này.`));
    return known ?? null;
  }
  if (!facts.decision_number) return null;
  const number = comparedNumber(facts.decision_number);
  return (
    decisions.find((row) => row.decision_number && comparedNumber(row.decision_number) === number) ?? null
  );
}

function allChanges(
  facts: StatedFacts,
  onRecord: OnRecordDecision,
  holder: Named | null,
  look: Look,
): ImportChange[] {
  const changes = changedFacts(facts, onRecord);
  if (!holder || holder.id === onRecord.producer_id) return changes;
  const before = onRecord.producer_id ? look.holderById.get(onRecord.producer_id)?.name : undefined;
  return [...changes, { column: "Chủ thể", before: before ?? "", after: holder.name }];
}

/** The record with what the row states put over it. */
function overlaid(stated: StatedFacts, onRecord: OnRecordDecision): StatedFacts {
  const facts = { ...stated };
  for (const field of factColumns) {
    if (stated[field] === null) Object.assign(facts, { [field]: onRecord[field] });
  }
  // A new day of issue ends on a new day: the old one is kept only if it is stated.
  if (stated.issued_on !== onRecord.issued_on && stated.expires_on === null) facts.expires_on = null;
  return facts;
}

function missing(facts: StatedFacts): ImportReason[] {
  const reasons = needed
    .filter((field) => facts[field] === null)
    .map((field) => reason(field, `Chưa ghi ${headingOf(field)?.toLowerCase()}.`));
  if (facts.star_rating === null && facts.case_type !== null && facts.case_type !== "revocation")
    reasons.push(reason("star_rating", "Chưa ghi hạng sao."));
  return reasons;
}

function decisionOf(
  facts: StatedFacts,
  product_id: string,
  producer_id: string,
  onRecord: OnRecordDecision | null,
): RecordCertification | null {
  const { case_type, decision_number, issued_on, issuer_level } = facts;
  if (case_type === null || decision_number === null || issued_on === null || issuer_level === null)
    return null;
  const document_id = onRecord?.document_id ?? null;
  return {
    ...facts,
    case_type,
    decision_number,
    issued_on,
    issuer_level,
    product_id,
    producer_id,
    document_id,
  };
}
