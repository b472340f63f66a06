import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124141200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_tally" ("id" text not null, "searched_on" text not null, "q" text not null, "hits" text check ("hits" in ('none', 'near', 'few', 'many')) not null, "filters" text not null, "count" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_tally_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_tally_deleted_at" ON "search_tally" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_tally_searched_on_q_hits_filters_unique" ON "search_tally" ("searched_on", "q", "hits", "filters") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_tally_q" ON "search_tally" ("q") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_tally" cascade;`);
  }
}
