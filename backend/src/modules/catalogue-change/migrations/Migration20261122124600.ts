import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122124600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stale_tag" ("tag" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stale_tag_pkey" primary key ("tag"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stale_tag_deleted_at" ON "stale_tag" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "catalogue_change" add column if not exists "attempts" integer not null default 0;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stale_tag" cascade;`);

    this.addSql(`alter table if exists "catalogue_change" drop column if exists "attempts";`);
  }
}
