import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What holds for a lot whoever writes:
 * - pieces packed and written off never exceed the lot (SQLSTATE OC010); writers wait for each other at the lot's row;
 * - a recalled, closed or outdated lot takes no piece (OC011), except what is written down about a parcel that has left;
 * - once a piece is packed, the facts on the label stay (OC012);
 * - events are never rewritten, and taken away only while nothing is packed (OC012).
 * The DETAIL of each names the lot's code.
 */
export class Migration20261124061100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE FUNCTION lot_guard_packed(asked text) RETURNS bigint LANGUAGE sql VOLATILE AS $$
        SELECT COALESCE(SUM(quantity), 0) FROM lot_allocation WHERE lot_id = asked AND deleted_at IS NULL
      $$;`);
    this.addSql(`
      CREATE FUNCTION lot_guard_used(asked text) RETURNS bigint LANGUAGE sql VOLATILE AS $$
        SELECT lot_guard_packed(asked)
          + (SELECT COALESCE(SUM(quantity), 0) FROM lot_write_off WHERE lot_id = asked AND deleted_at IS NULL)
      $$;`);
    this.addSql(`
      CREATE FUNCTION lot_guard_take() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        known record;
      BEGIN
        IF NEW.deleted_at IS NOT NULL THEN RETURN NULL; END IF;
        SELECT code, quantity, state, use_by_on INTO known FROM lot WHERE id = NEW.lot_id AND deleted_at IS NULL FOR UPDATE;
        IF NOT FOUND THEN RAISE EXCEPTION 'no such lot' USING ERRCODE = 'OC011', DETAIL = NEW.lot_id; END IF;
        IF lot_guard_used(NEW.lot_id) > known.quantity THEN
          RAISE EXCEPTION 'not enough of the lot' USING ERRCODE = 'OC010', DETAIL = known.code;
        END IF;
        IF TG_TABLE_NAME = 'lot_allocation' THEN
          IF NOT NEW.is_late AND (known.state <> 'open' OR known.use_by_on < NEW.packed_on) THEN
            RAISE EXCEPTION 'the lot may not be packed' USING ERRCODE = 'OC011', DETAIL = known.code;
          END IF;
        END IF;
        RETURN NULL;
      END $$;`);
    this.addSql(`
      CREATE FUNCTION lot_guard_facts() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.quantity < lot_guard_used(NEW.id) THEN
          RAISE EXCEPTION 'not enough of the lot' USING ERRCODE = 'OC010', DETAIL = OLD.code;
        END IF;
        IF (NEW.code, NEW.producer_id, NEW.product_id, NEW.variant_id, NEW.made_on, NEW.use_by_on, NEW.raw_materials, NEW.deleted_at)
            IS DISTINCT FROM
           (OLD.code, OLD.producer_id, OLD.product_id, OLD.variant_id, OLD.made_on, OLD.use_by_on, OLD.raw_materials, OLD.deleted_at)
            AND lot_guard_packed(NEW.id) > 0 THEN
          RAISE EXCEPTION 'the lot is in use' USING ERRCODE = 'OC012', DETAIL = OLD.code;
        END IF;
        RETURN NEW;
      END $$;`);
    this.addSql(`
      CREATE FUNCTION lot_guard_events() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        known text;
      BEGIN
        SELECT code INTO known FROM lot WHERE id = OLD.lot_id FOR UPDATE;
        IF lot_guard_packed(OLD.lot_id) > 0 OR (TG_OP = 'UPDATE' AND
            (NEW.kind, NEW.happened_on, NEW.place, NEW.commune_code, NEW.note, NEW.file_id, NEW.corrects_id, NEW.lot_id)
              IS DISTINCT FROM
            (OLD.kind, OLD.happened_on, OLD.place, OLD.commune_code, OLD.note, OLD.file_id, OLD.corrects_id, OLD.lot_id)) THEN
          RAISE EXCEPTION 'events of a lot stay' USING ERRCODE = 'OC012', DETAIL = known;
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$;`);
    for (const table of ["lot_allocation", "lot_write_off"]) {
      this.addSql(
        `CREATE TRIGGER lot_guard_take AFTER INSERT OR UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION lot_guard_take();`,
      );
    }
    this.addSql(
      `CREATE TRIGGER lot_guard_facts BEFORE UPDATE ON "lot" FOR EACH ROW EXECUTE FUNCTION lot_guard_facts();`,
    );
    this.addSql(
      `CREATE TRIGGER lot_guard_events BEFORE UPDATE OR DELETE ON "lot_event" FOR EACH ROW EXECUTE FUNCTION lot_guard_events();`,
    );
  }

  override async down(): Promise<void> {
    for (const [trigger, table] of [
      ["lot_guard_events", "lot_event"],
      ["lot_guard_facts", "lot"],
      ["lot_guard_take", "lot_write_off"],
      ["lot_guard_take", "lot_allocation"],
    ]) {
      this.addSql(`DROP TRIGGER IF EXISTS ${trigger} ON "${table}";`);
    }
    for (const signature of ["events()", "facts()", "take()", "used(text)", "packed(text)"]) {
      this.addSql(`DROP FUNCTION IF EXISTS lot_guard_${signature};`);
    }
  }
}
