import type { ImportRowState } from "../../contracts/decision-import";
import { type AllowedDecision, checkDecisions, comparedNumber } from "../../modules/certification";
import { finder } from "./find-named";
import type { GivenRow } from "./given-row";
import type { KnownThings, OnRecordDecision } from "./known-things";
import { type Look, type ResolvedRow, reason, resolveRow } from "./resolve-row";

/** A row with its verdict. `allowed` is what the rules say of a decision that goes on record. */
export type AssessedRow = ResolvedRow & { state: ImportRowState; allowed: AllowedDecision | null };

/**
 * Says of each row what would become of it, by what is on record now: the same rows and the same record
 * always give the same answer. Decisions are judged in the order of their days, whatever the order of the
 * rows; one that is to be replaced no longer counts.
 */
export function assessRows(rows: readonly GivenRow[], known: KnownThings, today: string): AssessedRow[] {
  const look = looker(known);
  const resolved = rows.map((row) => resolveRow(row, look));
  refuseRepeated(resolved);
  const judged = judge(resolved, known, today);
  return resolved.map((row) => {
    const allowed = judged.get(row) ?? null;
    return { ...row, allowed, state: stateOf(row, allowed) };
  });
}

function stateOf({ reasons, onRecord }: ResolvedRow, allowed: AllowedDecision | null): ImportRowState {
  if (reasons.length > 0) return "refused";
  if (!allowed) return "unchanged";
  return onRecord ? "changed" : "new";
}

function looker({ products, holders, onRecord }: KnownThings): Look {
  const none: readonly OnRecordDecision[] = [];
  return {
    findProduct: finder(products, "sản phẩm"),
    findHolder: finder(holders, "chủ thể"),
    holderById: new Map(holders.map((holder) => [holder.id, holder])),
    decisionsOf: (id) => onRecord.get(id) ?? none,
  };
}

/** The same paper for the same product twice in one file: the second row is refused. */
function refuseRepeated(rows: readonly ResolvedRow[]): void {
  const seen = new Map<string, number>();
  for (const { product, onRecord, given, reasons } of rows) {
    const number = given.facts.decision_number;
    const paper = onRecord?.id ?? (number && comparedNumber(number));
    if (!product || !paper) continue;
    const key = `${product.id} ${paper}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, given.row_number);
    else
      reasons.push(
        reason("decision_number", `Trùng với dòng ${first} của tệp: cùng sản phẩm, cùng quyết định.`),
      );
  }
}

function judge(
  rows: readonly ResolvedRow[],
  known: KnownThings,
  today: string,
): Map<ResolvedRow, AllowedDecision> {
  const asked = rows
    .flatMap((row) => (row.decision && row.reasons.length === 0 ? [{ row, decision: row.decision }] : []))
    .sort((a, b) => a.decision.issued_on.localeCompare(b.decision.issued_on));
  const replaced = new Set(asked.flatMap(({ row }) => (row.onRecord ? [row.onRecord.id] : [])));
  const remaining = new Map(
    [...known.onRecord].map(([id, list]) => [id, list.filter((row) => !replaced.has(row.id))] as const),
  );
  const decisions = asked.map(({ decision }) => decision);
  const answers = checkDecisions(decisions, remaining, today);
  const allowed = new Map<ResolvedRow, AllowedDecision>();
  for (const [index, { row }] of asked.entries()) {
    const answer = answers[index];
    if (answer?.ok) allowed.set(row, answer);
    else if (answer) {
      row.reasons.push(
        ...answer.refusals.map(({ field, message, may_be_excepted }) =>
          reason(field, message, may_be_excepted),
        ),
      );
    }
  }
  return allowed;
}
