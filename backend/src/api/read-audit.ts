import type { MedusaContainer } from "@medusajs/framework/types";
import type { AuditEntryView, AuditFilter } from "../contracts/audit";
import { AUDIT_MODULE, type AuditService } from "../modules/audit";
import { dayBounds } from "../vietnam-day";

type Page = { take: number; skip: number };
type Found = { entries: AuditEntryView[]; count: number };

/** Whose trail it may be at most: rows of these ids or belonging to them, in these tables. */
type Within = { records: readonly string[]; tables: readonly string[] };

/** The trail, newest first, as far as it was asked for; without `within` everybody's. */
export async function readAudit(
  scope: MedusaContainer,
  filter: AuditFilter,
  page: Page,
  within?: Within,
): Promise<Found> {
  const service = scope.resolve<AuditService>(AUDIT_MODULE);
  const order = { at: "DESC" as const, id: "DESC" as const };
  const [rows, count] = await service.listAndCountAuditEntries(
    { $and: [...conditions(filter), ...limits(within)] },
    { ...page, order },
  );
  return { entries: rows.map(toView), count };
}

/** Only what was asked: a filter of an undefined value would match every row. */
function conditions({ table, row_id, record, actor, actor_kind, from, to }: AuditFilter): object[] {
  const all: object[] = [];
  if (table) all.push({ table_name: table });
  if (row_id) all.push({ row_id });
  if (record) all.push({ $or: [{ row_id: record }, { subject_id: record }] });
  if (actor_kind) all.push({ actor_kind });
  if (from) all.push({ at: { $gte: dayBounds(from).start } });
  if (to) all.push({ at: { $lt: dayBounds(to).end } });
  if (actor) {
    const part = { $ilike: `%${actor.normalize("NFC").replace(/[\\%_]/g, "\\$&")}%` };
    all.push({ $or: [{ actor_id: actor }, { actor_name: part }, { actor_email: part }] });
  }
  return all;
}

function limits(within: Within | undefined): object[] {
  if (!within) return [];
  const { records, tables } = within;
  return [{ table_name: [...tables] }, { $or: [{ row_id: [...records] }, { subject_id: [...records] }] }];
}

type Row = Awaited<ReturnType<AuditService["listAuditEntries"]>>[number];

const toView = (row: Row): AuditEntryView => ({
  id: row.id,
  at: new Date(row.at).toISOString(),
  table_name: row.table_name,
  row_id: row.row_id,
  subject_id: row.subject_id,
  operation: row.operation,
  before: row.before,
  after: row.after,
  actor_kind: row.actor_kind,
  actor_id: row.actor_id,
  actor_name: row.actor_name,
  actor_email: row.actor_email,
  request_id: row.request_id,
  route: row.route,
});
