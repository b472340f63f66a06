import type { StoredDocument } from "./document-memory";

/** What is needed of the database; knex, as the framework has it. */
export type IndexDatabase = {
  raw(sql: string, bindings?: readonly unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
};

/** The state of the index at a moment: its table, and what has been written to it since an earlier moment. */
export type IndexState = {
  table: string | null;
  /** Everything written before this transaction is in the past; the next question begins here. */
  moment: string;
  changes: { document_id: string; changed_in: string }[];
};

/** A moment after every transaction there will be. */
export const NEVER = "18446744073709551615";

/** Asks in one go what has changed since a moment. */
export async function readState(database: IndexDatabase, index: string, since: string): Promise<IndexState> {
  const { rows } = await database.raw(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as moment,
       (select p.table_name from search_index i
          join search_index_version v on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null
          join search_postgres_index p on p.name = v.physical_name
        where i.name = ? and i.deleted_at is null) as "table",
       (select coalesce(json_agg(json_build_object('document_id', document_id, 'changed_in', changed_in::text)), '[]')
        from catalogue_index_change where changed_in >= ?::xid8) as changes`,
    [index, since],
  );
  return rows[0] as IndexState;
}

/**
 * Has every write to an index's table noted in the transaction of the write itself. A database that was
 * restored elsewhere counts its transactions anew: notes from a future that will not come are forgotten.
 */
export async function watchTable(database: IndexDatabase, table: string): Promise<void> {
  await database.raw(
    "delete from catalogue_index_change where changed_in >= pg_snapshot_xmax(pg_current_snapshot())",
  );
  const { rows } = await database.raw(
    `select 1 from pg_trigger where tgname = 'note_index_change' and tgrelid = to_regclass(?)`,
    [`"${table}"`],
  );
  if (rows.length > 0) return;
  await database.raw(
    `do $$ begin
       perform pg_advisory_xact_lock(7304002);
       create or replace trigger note_index_change after insert or update or delete on "${table}"
         for each row execute function note_index_change();
     end $$`,
  );
}

/** The rows of a table in the order of their ids, so many after one; a row's id need not be its document's. */
export async function readRows(
  database: IndexDatabase,
  table: string,
  after: string,
  most: number,
): Promise<{ id: string; document: StoredDocument }[]> {
  const { rows } = await database.raw(
    `select id, document from "${table}" where id > ? order by id limit ?`,
    [after, most],
  );
  return rows as { id: string; document: StoredDocument }[];
}

/** Those of the documents that the table has. */
export async function readDocuments(
  database: IndexDatabase,
  table: string,
  ids: readonly string[],
): Promise<StoredDocument[]> {
  const { rows } = await database.raw(
    `select document from "${table}" where id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ document }) => document as StoredDocument);
}
