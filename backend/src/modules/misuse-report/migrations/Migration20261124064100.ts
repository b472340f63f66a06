import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124064100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "misuse_report" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('expired_star', 'star_of_sibling', 'false_star_count', 'counterfeit', 'other')) not null, "state" text check ("state" in ('received', 'checking', 'answered', 'closed')) not null default 'received', "product_id" text null, "certification_id" text null, "product_name" text null, "province_code" text not null, "commune_code" text not null, "place" text not null, "text" text not null, "photo_ids" jsonb not null, "reported_on" text not null, "further_text" text null, "further_at" timestamptz null, "checking_at" timestamptz null, "answered_at" timestamptz null, "answer" text null, "closed_at" timestamptz null, "closed_on" text null, "told_producer_at" timestamptz null, "told_producer_text" text null, "version" integer not null default 1, "moved_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "misuse_report_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_misuse_report_code_unique" ON "misuse_report" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_misuse_report_product_id" ON "misuse_report" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_misuse_report_state" ON "misuse_report" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_misuse_report_closed_on" ON "misuse_report" ("closed_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_misuse_report_deleted_at" ON "misuse_report" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(
      `create table if not exists "report_contact" ("id" text not null, "report_id" text not null, "phone" text null, "email" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "report_contact_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_report_contact_report_id_unique" ON "report_contact" ("report_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_contact_deleted_at" ON "report_contact" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(
      `create table if not exists "report_note" ("id" text not null, "report_id" text not null, "text" text not null, "author_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "report_note_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_note_report_id" ON "report_note" ("report_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_note_deleted_at" ON "report_note" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "misuse_report" cascade;`);
    this.addSql(`drop table if exists "report_contact" cascade;`);
    this.addSql(`drop table if exists "report_note" cascade;`);
  }
}
