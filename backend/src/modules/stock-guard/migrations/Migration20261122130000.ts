import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Stock truth in the database, whatever process or workflow writes:
 * - `reserved_quantity` of a level is always the sum of its live reservations;
 * - a reservation that asks for more than lies there raises SQLSTATE OC001;
 * - a shelf below zero raises OC002.
 * A restored reservation is let through: it is a workflow undoing itself, and its order still stands.
 */
export class Migration20261122130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE FUNCTION stock_guard_reserved(item text, place text) RETURNS numeric LANGUAGE sql VOLATILE AS $$
        SELECT COALESCE(SUM(quantity), 0) FROM reservation_item
        WHERE inventory_item_id = item AND location_id = place AND deleted_at IS NULL
      $$;`);
    this.addSql(`
      CREATE FUNCTION stock_guard_level() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.stocked_quantity < 0 THEN
          RAISE EXCEPTION 'stock below zero' USING ERRCODE = 'OC002',
            DETAIL = format('item %s at %s', NEW.inventory_item_id, NEW.location_id);
        END IF;
        NEW.reserved_quantity := stock_guard_reserved(NEW.inventory_item_id, NEW.location_id);
        NEW.raw_reserved_quantity := jsonb_build_object('value', trim_scale(NEW.reserved_quantity)::text, 'precision', 20);
        NEW.raw_stocked_quantity := jsonb_build_object('value', trim_scale(NEW.stocked_quantity)::text, 'precision', 20);
        RETURN NEW;
      END $$;`);
    this.addSql(`
      CREATE FUNCTION stock_guard_settle(item text, place text, grown numeric) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        stocked numeric;
        reserved numeric;
      BEGIN
        SELECT stocked_quantity INTO stocked FROM inventory_level
          WHERE inventory_item_id = item AND location_id = place AND deleted_at IS NULL FOR UPDATE;
        reserved := stock_guard_reserved(item, place);
        IF grown > 0 AND reserved > COALESCE(stocked, 0) THEN
          RAISE EXCEPTION 'not enough stock' USING ERRCODE = 'OC001',
            DETAIL = format('item %s at %s: %s wanted of %s', item, place, reserved, COALESCE(stocked, 0));
        END IF;
        UPDATE inventory_level SET reserved_quantity = reserved
          WHERE inventory_item_id = item AND location_id = place AND deleted_at IS NULL;
      END $$;`);
    // Levels are locked in one order by everybody, so that two carts with the same goods cannot deadlock.
    this.addSql(`
      CREATE FUNCTION stock_guard_reservations() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        shelf record;
      BEGIN
        IF TG_OP = 'INSERT' THEN
          FOR shelf IN
            SELECT inventory_item_id AS item, location_id AS place,
              SUM(quantity) FILTER (WHERE NOT COALESCE(allow_backorder, false)) AS grown
            FROM new_rows WHERE deleted_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2
          LOOP PERFORM stock_guard_settle(shelf.item, shelf.place, COALESCE(shelf.grown, 0)); END LOOP;
        ELSIF TG_OP = 'DELETE' THEN
          FOR shelf IN
            SELECT DISTINCT inventory_item_id AS item, location_id AS place
            FROM old_rows WHERE deleted_at IS NULL ORDER BY 1, 2
          LOOP PERFORM stock_guard_settle(shelf.item, shelf.place, 0); END LOOP;
        ELSE
          FOR shelf IN
            SELECT item, place, SUM(change) FILTER (WHERE guarded) AS grown FROM (
              SELECT fresh.inventory_item_id AS item, fresh.location_id AS place, fresh.quantity AS change,
                NOT COALESCE(fresh.allow_backorder, false) AND former.deleted_at IS NULL AS guarded
              FROM new_rows fresh JOIN old_rows former USING (id) WHERE fresh.deleted_at IS NULL
              UNION ALL
              SELECT inventory_item_id, location_id, -quantity, NOT COALESCE(allow_backorder, false)
              FROM old_rows WHERE deleted_at IS NULL
            ) moved GROUP BY 1, 2 ORDER BY 1, 2
          LOOP PERFORM stock_guard_settle(shelf.item, shelf.place, COALESCE(shelf.grown, 0)); END LOOP;
        END IF;
        RETURN NULL;
      END $$;`);
    this.addSql(`CREATE TRIGGER stock_guard_level BEFORE INSERT OR UPDATE ON inventory_level
      FOR EACH ROW EXECUTE FUNCTION stock_guard_level();`);
    this.addSql(`CREATE TRIGGER stock_guard_reserve AFTER INSERT ON reservation_item
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stock_guard_reservations();`);
    this.addSql(`CREATE TRIGGER stock_guard_rewrite AFTER UPDATE ON reservation_item
      REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION stock_guard_reservations();`);
    this.addSql(`CREATE TRIGGER stock_guard_give_back AFTER DELETE ON reservation_item
      REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION stock_guard_reservations();`);
  }

  override async down(): Promise<void> {
    for (const name of ["stock_guard_reserve", "stock_guard_rewrite", "stock_guard_give_back"]) {
      this.addSql(`DROP TRIGGER IF EXISTS ${name} ON reservation_item;`);
    }
    this.addSql(`DROP TRIGGER IF EXISTS stock_guard_level ON inventory_level;`);
    for (const signature of [
      "reservations()",
      "settle(text, text, numeric)",
      "level()",
      "reserved(text, text)",
    ]) {
      this.addSql(`DROP FUNCTION IF EXISTS stock_guard_${signature};`);
    }
  }
}
