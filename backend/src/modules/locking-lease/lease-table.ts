/** The part of knex that is used here. */
export type Database = {
  raw<Row>(
    sql: string,
    bindings: readonly (string | number | string[])[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
};

const takeSql = `
  with wanted as (select key from unnest(?::text[]) as key order by key),
  blocked as (
    select 1 from lock_lease join wanted using (key) where owner <> ? and expires_at > clock_timestamp()
  )
  insert into lock_lease (key, owner, expires_at)
  select key, ?, clock_timestamp() + make_interval(secs => ?) from wanted where not exists (select 1 from blocked)
  order by key
  on conflict (key) do update set owner = excluded.owner, expires_at = excluded.expires_at
    where lock_lease.owner = excluded.owner or lock_lease.expires_at <= clock_timestamp()
  returning key`;
const renewSql = `update lock_lease set expires_at = clock_timestamp() + make_interval(secs => ?)
  where key = any(?::text[]) and owner = ? returning key`;
const freeSql = "delete from lock_lease where key = any(?::text[]) and owner = ? returning key";

/** Leases in PostgreSQL: a row a key, whose owner may work until `expires_at`. No connection is held. */
export class LeaseTable {
  constructor(private readonly database: Database) {}

  /** Takes all keys (sorted) or none. The same owner may take a key again, which extends it. */
  async take(keys: string[], owner: string, seconds: number): Promise<boolean> {
    const { rows } = await this.database.raw<{ key: string }>(takeSql, [keys, owner, owner, seconds]);
    if (rows.length === keys.length) return true;
    // Another process came in between for some of the keys; what was won is given back.
    if (rows.length > 0)
      await this.free(
        rows.map((row) => row.key),
        owner,
      );
    return false;
  }

  /** Answers the keys still held: one may be lost, for example after this process stood still for too long. */
  async renew(keys: string[], owner: string, seconds: number): Promise<string[]> {
    const { rows } = await this.database.raw<{ key: string }>(renewSql, [seconds, keys, owner]);
    return rows.map(({ key }) => key);
  }

  /** True when every key was still this owner's. */
  async free(keys: string[], owner: string): Promise<boolean> {
    const { rows } = await this.database.raw(freeSql, [keys, owner]);
    return rows.length === keys.length;
  }

  async freeOwner(owner: string): Promise<void> {
    await this.database.raw("delete from lock_lease where owner = ?", [owner]);
  }
}
