import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124130200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "catalogue_change" add column if not exists "failure" text null, add column if not exists "retry_at" timestamptz null, add column if not exists "followed_at" timestamptz null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_change_created_at" ON "catalogue_change" ("created_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "index_check" ("id" text not null, "engine" text not null, "reason" text not null, "document_count" integer not null, "changed_count" integer not null, "missing_count" integer not null, "surplus_count" integer not null, "started_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "index_check_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_index_check_deleted_at" ON "index_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "follower_lead" ("id" integer not null, "leads_since" timestamptz null, constraint "follower_lead_pkey" primary key ("id"));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "index_check" cascade;`);
    this.addSql(`drop table if exists "follower_lead" cascade;`);
    this.addSql(`drop index if exists "IDX_catalogue_change_created_at";`);
    this.addSql(
      `alter table if exists "catalogue_change" drop column if exists "failure", drop column if exists "retry_at", drop column if exists "followed_at";`,
    );
  }
}
