import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const reasons = "'harvest', 'made', 'returned', 'sold_at_fair', 'sold_elsewhere', 'spoiled', 'counted', 'other'";

/**
 * Every change of what lies in store has its row: those of the desk are written by the desk, with their
 * reason; whatever else writes (a parcel that leaves, a return, the office) is written down by the
 * database as `outside`. So the differences of a variant always add up to what lies there.
 */
export class Migration20261124160001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "stock_movement" drop constraint if exists "stock_movement_reason_check";`);
    this.addSql(`alter table "stock_movement" drop constraint if exists "stock_movement_kind_check";`);
    this.addSql(
      `alter table "stock_movement" add constraint "stock_movement_reason_check" check ("reason" in (${reasons}));`,
    );
    this.addSql(
      `alter table "stock_movement" add constraint "stock_movement_kind_check" check ("kind" in ('adjust', 'count', 'outside'));`,
    );
    this.addSql(`
      CREATE OR REPLACE FUNCTION stock_movement_outside() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_setting('ocop.stock_told', true) = '1' THEN RETURN NULL; END IF;
        INSERT INTO stock_movement (id, producer_id, variant_id, inventory_item_id, location_id, member_id,
            kind, reason, stocked_before, stocked_after)
          SELECT 'smove_' || gen_random_uuid(), owner.producer_id, held.variant_id, NEW.inventory_item_id,
            NEW.location_id, '', 'outside', 'other', OLD.stocked_quantity::int, NEW.stocked_quantity::int
          FROM product_variant_inventory_item held
          JOIN product_variant variant ON variant.id = held.variant_id
          JOIN product_product_producer_producer owner
            ON owner.product_id = variant.product_id AND owner.deleted_at IS NULL
          WHERE held.inventory_item_id = NEW.inventory_item_id AND held.deleted_at IS NULL
          LIMIT 1;
        RETURN NULL;
      END $$;`);
    this.addSql(`CREATE TRIGGER stock_movement_outside AFTER UPDATE OF stocked_quantity ON inventory_level
      FOR EACH ROW WHEN (OLD.stocked_quantity IS DISTINCT FROM NEW.stocked_quantity)
      EXECUTE FUNCTION stock_movement_outside();`);
    this.addSql(
      `create table if not exists "low_stock" ("id" text not null, "producer_id" text not null, "variant_id" text not null, "available" integer not null, "level" integer not null, "crossed_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "low_stock_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_low_stock_deleted_at" ON "low_stock" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_low_stock_variant_id_unique" ON "low_stock" ("variant_id") WHERE ended_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "low_stock" cascade;`);
    this.addSql(`DROP TRIGGER IF EXISTS stock_movement_outside ON inventory_level;`);
    this.addSql(`DROP FUNCTION IF EXISTS stock_movement_outside();`);
  }
}
