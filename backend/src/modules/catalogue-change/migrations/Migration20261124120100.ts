import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124120100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "engine_change" ("product_id" text not null, "document" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "engine_change_pkey" primary key ("product_id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_engine_change_deleted_at" ON "engine_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "engine_index" ("engine" text not null, "built_as" text null, "built_at" timestamptz null, "wanted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "engine_index_pkey" primary key ("engine"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_engine_index_deleted_at" ON "engine_index" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "engine_change" cascade;`);

    this.addSql(`drop table if exists "engine_index" cascade;`);
  }
}
