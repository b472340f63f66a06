import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "notice" ("id" text not null, "key" text not null, "audience" text check ("audience" in ('office', 'producer')) not null, "producer_id" text null, "kind" text not null, "title" text not null, "body" text not null, "href" text null, "posted_at" timestamptz not null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_pkey" primary key ("id"), constraint "notice_addressed" check (("audience" = 'producer') = ("producer_id" is not null)));`,
    );
    // Without a condition: a key is posted once ever, and the insert leans on that when two processes post at once.
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_key_unique" ON "notice" ("key");`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_audience_producer_id_posted_at" ON "notice" ("audience", "producer_id", "posted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_deleted_at" ON "notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice" cascade;`);
  }
}
