import { auditWriteSql } from "./audit-write-sql";
import { watchedTables } from "./watched-tables";

export type Database = {
  transaction<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  raw(sql: string, values?: readonly string[]): PromiseLike<{ rows: { table: string; arguments: string }[] }>;
};

const SEPARATOR = "|";
const attachedSql = `
  select relname as table, replace(encode(tgargs, 'escape'), '\\000', '${SEPARATOR}') as arguments
  from pg_trigger join pg_class on pg_class.oid = tgrelid
  where tgname = 'audit_write' and relnamespace = current_schema()::regnamespace`;

/** Puts the trigger on every watched table that lacks it or has it otherwise; all the others are left alone. */
export async function watchTables(database: Database): Promise<void> {
  if ((await unwatched(database)).length === 0) return;
  await database.transaction(async (transaction) => {
    await transaction.raw("select pg_advisory_xact_lock(hashtext('audit_write'))");
    await transaction.raw(auditWriteSql);
    for (const [table, settings] of await unwatched(transaction)) {
      const quoted = settings.map((setting) => `'${setting}'`).join(", ");
      await transaction.raw(`drop trigger if exists audit_write on "${table}"`);
      await transaction.raw(`create trigger audit_write after insert or update or delete on "${table}"
        for each row execute function audit_write(${quoted})`);
    }
  });
}

/** Tables and what their trigger is to be told. */
async function unwatched(database: Database): Promise<[string, string[]][]> {
  const { rows } = await database.raw(attachedSql);
  const attached = new Map(rows.map((row) => [row.table, row.arguments]));
  return Object.entries(watchedTables)
    .map(([table, watched]): [string, string[]] => [
      table,
      [watched.writers, watched.key ?? "id", watched.subject ?? "", (watched.ignored ?? []).join(",")],
    ])
    .filter(([table, settings]) => attached.get(table) !== `${settings.join(SEPARATOR)}${SEPARATOR}`);
}
