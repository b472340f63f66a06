import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122121139 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_notice" drop constraint if exists "bank_notice_external_id_unique";`);
    this.addSql(`create table if not exists "bank_notice" ("id" text not null, "external_id" text not null, "amount_vnd" integer not null, "memo" text not null, "received_at" timestamptz not null, "status" text check ("status" in ('received', 'matched', 'unmatched')) not null default 'received', "remark" text null, "order_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_notice_external_id_unique" ON "bank_notice" ("external_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_notice_deleted_at" ON "bank_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_notice_status" ON "bank_notice" ("status") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_notice" cascade;`);
  }

}
