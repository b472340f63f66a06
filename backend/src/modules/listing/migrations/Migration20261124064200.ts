import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124064200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_version" ("id" text not null, "product_id" text not null, "producer_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'approved')) not null default 'draft', "content" jsonb not null, "base" jsonb not null, "remarks" text null, "saved_by" text not null, "submitted_at" timestamptz null, "submitted_by" text null, "reviewed_at" timestamptz null, "reviewed_by" text null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_version_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_version_producer_id" ON "listing_version" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_version_state" ON "listing_version" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_version_product_id_unique" ON "listing_version" ("product_id") WHERE state <> 'approved' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_version_deleted_at" ON "listing_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    // What a page said is kept (Law 122/2025: at least a year): the database itself lets no approved row go.
    this.addSql(`CREATE OR REPLACE FUNCTION listing_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'approved rows of listing_version stay as they are'; END $$;`);
    this.addSql(
      `CREATE TRIGGER listing_version_stays BEFORE UPDATE OR DELETE ON "listing_version" FOR EACH ROW WHEN (OLD.state = 'approved') EXECUTE FUNCTION listing_version_stays();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_version" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS listing_version_stays();`);
  }
}
