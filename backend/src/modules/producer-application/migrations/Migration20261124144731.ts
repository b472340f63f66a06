import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124144731 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "producer_application" ("id" text not null, "code" text not null, "request_key" text not null, "state" text check ("state" in ('submitted', 'returned', 'approved', 'refused')) not null default 'submitted', "legal_form" text check ("legal_form" in ('cooperative', 'cooperative_group', 'company', 'household')) not null, "name" text not null, "tax_code" text null, "province_code" text not null, "commune_code" text not null, "contact_name" text not null, "phone" text not null, "email" text not null, "bank_name" text not null, "account_number" text not null, "account_holder" text not null, "papers" jsonb not null, "password_hash" text null, "mend_token_hash" text null, "remark" text null, "submitted_on" text not null, "decided_on" text null, "decided_by" text null, "decided_by_name" text null, "producer_id" text null, "forgotten_on" text null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_application_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_code_unique" ON "producer_application" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_request_key_unique" ON "producer_application" ("request_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_application_state" ON "producer_application" ("state") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_tax_code_unique" ON "producer_application" ("tax_code") WHERE state IN ('submitted', 'returned') AND tax_code IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_application_deleted_at" ON "producer_application" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_application" cascade;`);
  }
}
