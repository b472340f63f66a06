import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stored_file" ("id" text not null, "name" text not null, "kind" text check ("kind" in ('pdf', 'webp')) not null, "size_bytes" integer not null, "sha256" text not null, "audience" text check ("audience" in ('public', 'office')) not null, "producer_id" text null, "content" bytea not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stored_file_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stored_file_producer_id" ON "stored_file" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stored_file_deleted_at" ON "stored_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    // Pictures and PDFs are compressed already.
    this.addSql(`ALTER TABLE "stored_file" ALTER COLUMN "content" SET STORAGE EXTERNAL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stored_file" cascade;`);
  }
}
