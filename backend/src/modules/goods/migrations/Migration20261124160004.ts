import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124160004 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "goods_import" ("id" text not null, "producer_id" text not null, "member_id" text not null, "file_name" text not null, "digest" text not null, "state" text check ("state" in ('checked', 'committed')) not null default 'checked', "changed_count" integer not null, "unchanged_count" integer not null, "refused_count" integer not null, "saved_count" integer null, "rows" jsonb not null, "checked_at" timestamptz not null, "committed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_import_deleted_at" ON "goods_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_import_producer_id_checked_at" ON "goods_import" ("producer_id", "checked_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "goods_import" cascade;`);
  }
}
