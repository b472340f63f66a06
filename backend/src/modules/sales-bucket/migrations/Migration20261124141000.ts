import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124141000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "sales_bucket" ("id" text not null, "product_id" text not null, "bucket" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_bucket_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sales_bucket_deleted_at" ON "sales_bucket" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_bucket_product_id_unique" ON "sales_bucket" ("product_id") WHERE deleted_at IS NULL;`,
    );
    // Lists are ordered by it.
    this.addSql(`CREATE OR REPLACE FUNCTION note_sales_bucket() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO catalogue_change (id, entity, entity_id)
          VALUES ('cchange_' || gen_random_uuid(), 'product', COALESCE(NEW.product_id, OLD.product_id));
        PERFORM pg_notify('catalogue_change', '');
        RETURN NULL;
      END $$;`);
    this.addSql(
      `CREATE TRIGGER note_catalogue_change AFTER INSERT OR UPDATE OR DELETE ON "sales_bucket" FOR EACH ROW EXECUTE FUNCTION note_sales_bucket();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sales_bucket" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS note_sales_bucket();`);
  }
}
