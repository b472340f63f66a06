import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124160003 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "goods_save" ("id" text not null, "producer_id" text not null, "member_id" text not null, "key" text not null, "digest" text not null, "answer" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_save_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_save_deleted_at" ON "goods_save" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_save_producer_id_key_unique" ON "goods_save" ("producer_id", "key") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "goods_save" cascade;`);
  }
}
