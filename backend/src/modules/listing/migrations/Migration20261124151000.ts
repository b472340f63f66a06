import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124151000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "product_proposal" ("id" text not null, "producer_id" text not null, "request_key" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'approved')) not null default 'draft', "content" jsonb not null, "remarks" text null, "field_remarks" jsonb null, "saved_by" text not null, "submitted_at" timestamptz null, "submitted_by" text null, "reviewed_at" timestamptz null, "reviewed_by" text null, "product_id" text null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "product_proposal_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_product_proposal_producer_id_request_key_unique" ON "product_proposal" ("producer_id", "request_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_proposal_state" ON "product_proposal" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_product_proposal_deleted_at" ON "product_proposal" ("deleted_at") WHERE deleted_at IS NULL;`);
    // What was approved is kept (Law 122/2025: at least a year), as in listing_version.
    this.addSql(`CREATE OR REPLACE FUNCTION product_proposal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'approved rows of product_proposal stay as they are'; END $$;`);
    this.addSql(
      `CREATE TRIGGER product_proposal_stays BEFORE UPDATE OR DELETE ON "product_proposal" FOR EACH ROW WHEN (OLD.state = 'approved') EXECUTE FUNCTION product_proposal_stays();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_proposal" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS product_proposal_stays();`);
  }
}
