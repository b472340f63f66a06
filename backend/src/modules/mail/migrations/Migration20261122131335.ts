import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122131335 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "mail" drop constraint if exists "mail_key_unique";`);
    this.addSql(`create table if not exists "mail" ("id" text not null, "key" text not null, "to" text not null, "subject" text not null, "html" text not null, "text" text not null, "status" text check ("status" in ('queued', 'sent', 'given_up')) not null default 'queued', "attempts" integer not null default 0, "next_try_at" timestamptz not null, "sent_at" timestamptz null, "remark" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mail_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_mail_key_unique" ON "mail" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_deleted_at" ON "mail" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_status_next_try_at" ON "mail" ("status", "next_try_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "mail" cascade;`);
  }

}
