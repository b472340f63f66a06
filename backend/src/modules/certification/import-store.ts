import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ImportRowState } from "../../contracts/decision-import";

export type ImportCounts = Record<ImportRowState, number>;

/** A row of an import as it is kept; `given` and `report` are plain JSON. */
export type StoredRow = {
  row_number: number;
  state: ImportRowState;
  given: object;
  report: object;
  words: string;
  certification_id: string | null;
};

/** What goes on record and what comes off it when an import is committed. */
export type ImportCommit = {
  import_id: string;
  /** Ready rows of `ocop_certification`, without ids. */
  decisions: object[];
  replaced_ids: string[];
  reason: string;
  committed_at: Date;
};

const insertImportSql = `insert into decision_import
  (id, file_name, state, new_count, changed_count, unchanged_count, refused_count, checked_at)
  values (?, ?, 'checked', ?, ?, ?, ?, ?)`;
const recountSql = `update decision_import set new_count = ?, changed_count = ?, unchanged_count = ?,
  refused_count = ?, checked_at = ?, updated_at = now() where id = ? and state = 'checked' returning id`;
const insertRowsSql = `insert into decision_import_row
  (id, import_id, row_number, state, given, report, words, certification_id)
  select id, import_id, row_number, state, given, report, words, certification_id
  from jsonb_populate_recordset(null::decision_import_row, ?::jsonb)`;
const commitSql = `update decision_import set state = 'committed', committed_at = ?, updated_at = now()
  where id = ? and state = 'checked' returning id`;
const undoSql = `update decision_import set state = 'undone', undone_at = ?, undo_reason = ?, updated_at = now()
  where id = ? and state = 'committed' returning id`;
const withdrawSql = `update ocop_certification set deleted_at = now(), updated_at = now(), withdrawal_reason = ?
  where id in (?) and deleted_at is null returning id`;
const withdrawImportSql = `update ocop_certification set deleted_at = now(), updated_at = now(), withdrawal_reason = ?
  where import_id = ? and deleted_at is null returning id`;
const restoreSql = `update ocop_certification set deleted_at = null, updated_at = now(), withdrawal_reason = null
  where deleted_at is not null and id in (select certification_id from decision_import_row
    where import_id = ? and state = 'changed' and deleted_at is null)`;

const decisionColumns = [
  "id, product_id, producer_id, case_type, criteria_set, score_product, score_marketing, score_quality",
  "score_total, star_rating, decision_number, round, issuer_level, place, issued_on, expires_on",
  "revocation_reason, year, year_basis, source, document_id, exception_reason, exception_rules",
  "round_id, import_id, is_demonstration",
].join(", ");
const insertDecisionsSql = `insert into ocop_certification (${decisionColumns})
  select ${decisionColumns} from jsonb_populate_recordset(null::ocop_certification, ?::jsonb)`;

const countsOf = (counts: ImportCounts) => [counts.new, counts.changed, counts.unchanged, counts.refused];

/** Keeps a dry run. Answers its id. */
export async function insertImport(
  manager: SqlEntityManager,
  given: { file_name: string; counts: ImportCounts; checked_at: Date; rows: StoredRow[] },
): Promise<string> {
  const id = generateEntityId(undefined, "dimport");
  await manager.execute(insertImportSql, [id, given.file_name, ...countsOf(given.counts), given.checked_at]);
  await insertRows(manager, id, given.rows);
  return id;
}

/** Puts a new report in the place of the old one. */
export async function replaceReport(
  manager: SqlEntityManager,
  given: { import_id: string; counts: ImportCounts; checked_at: Date; rows: StoredRow[] },
): Promise<void> {
  const { import_id, counts, checked_at, rows } = given;
  const found = await manager.execute<unknown[]>(recountSql, [...countsOf(counts), checked_at, import_id]);
  if (found.length === 0) return;
  await manager.execute("delete from decision_import_row where import_id = ?", [import_id]);
  await insertRows(manager, import_id, rows);
}

async function insertRows(manager: SqlEntityManager, import_id: string, rows: StoredRow[]): Promise<void> {
  const records = rows.map((row) => ({ ...row, import_id, id: generateEntityId(undefined, "dimprow") }));
  await manager.execute(insertRowsSql, [JSON.stringify(records)]);
}

/** The state turns first: of two clerks at once, the second waits for the first and then finds it turned. */
export async function commitImport(manager: SqlEntityManager, commit: ImportCommit): Promise<boolean> {
  const { import_id, decisions, replaced_ids, reason, committed_at } = commit;
  const turned = await manager.execute<unknown[]>(commitSql, [committed_at, import_id]);
  if (turned.length === 0) return false;
  if (replaced_ids.length > 0) {
    const withdrawn = await manager.execute<unknown[]>(withdrawSql, [reason, replaced_ids]);
    if (withdrawn.length !== replaced_ids.length) throw new Error("A decision to be replaced is gone.");
  }
  const records = decisions.map((row) => ({ ...row, import_id, id: generateEntityId(undefined, "ocert") }));
  await manager.execute(insertDecisionsSql, [JSON.stringify(records)]);
  return true;
}

/** Takes what an import recorded off the record and puts back what it replaced. */
export async function undoImport(
  manager: SqlEntityManager,
  { import_id, reason, undone_at }: { import_id: string; reason: string; undone_at: Date },
): Promise<boolean> {
  const turned = await manager.execute<unknown[]>(undoSql, [undone_at, reason, import_id]);
  if (turned.length === 0) return false;
  await manager.execute(withdrawImportSql, [reason, import_id]);
  await manager.execute(restoreSql, [import_id]);
  return true;
}
