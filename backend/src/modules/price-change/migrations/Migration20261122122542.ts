import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122122542 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "price_change" ("id" text not null, "producer_id" text not null, "variant_id" text not null, "member_id" text not null, "price_before_vnd" integer null, "price_after_vnd" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_change_deleted_at" ON "price_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_change_producer_id_variant_id" ON "price_change" ("producer_id", "variant_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(`CREATE OR REPLACE FUNCTION price_change_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'rows of price_change are only ever added'; END $$;`);
    this.addSql(
      `CREATE TRIGGER price_change_stays BEFORE UPDATE OR DELETE ON "price_change" FOR EACH ROW EXECUTE FUNCTION price_change_stays();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_change" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS price_change_stays();`);
  }
}
