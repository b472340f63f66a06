import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122122541 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stock_movement" ("id" text not null, "producer_id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "member_id" text not null, "kind" text check ("kind" in ('adjust', 'count')) not null, "reason" text check ("reason" in ('harvest', 'made', 'sold_elsewhere', 'spoiled', 'counted', 'other')) not null, "stocked_before" integer not null, "stocked_after" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_movement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_movement_deleted_at" ON "stock_movement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_movement_producer_id_variant_id" ON "stock_movement" ("producer_id", "variant_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(`CREATE OR REPLACE FUNCTION stock_movement_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'rows of stock_movement are only ever added'; END $$;`);
    this.addSql(
      `CREATE TRIGGER stock_movement_stays BEFORE UPDATE OR DELETE ON "stock_movement" FOR EACH ROW EXECUTE FUNCTION stock_movement_stays();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_movement" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS stock_movement_stays();`);
  }
}
