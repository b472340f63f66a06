import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The text search configuration of the catalogue's index. Its text is folded before it is stored, and
 * the default configuration is English: it drops "an", "do" and "so" as empty words.
 */
export class Migration20261122124700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      do $$ begin
        if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple') then
          create text search configuration medusa_search_simple (copy = pg_catalog.simple);
        end if;
      end $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_simple;`);
  }
}
