import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Which documents of the index were written in which transaction, so that a process that holds the index in
 * memory reads again only those. The trigger is put on an index's table when it is first read: the table
 * is made by the search provider.
 */
export class Migration20261124130100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_index_change" ("document_id" text not null, "changed_in" xid8 not null, constraint "catalogue_index_change_pkey" primary key ("document_id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_index_change_changed_in" ON "catalogue_index_change" ("changed_in");`,
    );
    this.addSql(`
      create or replace function note_index_change() returns trigger language plpgsql as $$
      begin
        insert into catalogue_index_change (document_id, changed_in)
          values (coalesce(new.id, old.id), pg_current_xact_id())
          on conflict (document_id) do update set changed_in = excluded.changed_in;
        return null;
      end $$`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_index_change" cascade;`);
    this.addSql(`drop function if exists note_index_change cascade;`);
  }
}
