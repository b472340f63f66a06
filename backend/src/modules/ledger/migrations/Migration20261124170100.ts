import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What holds for money whoever writes:
 * - rows of `ledger_entry` and `refund_share` are only ever added;
 * - a rule's rate and days are never rewritten;
 * - a settlement moves open → approved → paid → returned, or to void before it is paid; its producer, day and
 *   amount stay, and once it is paid what it holds stays too.
 */
export class Migration20261124170100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE OR REPLACE FUNCTION ledger_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME; END $$;`);
    for (const table of ["ledger_entry", "refund_share"]) {
      this.addSql(
        `CREATE TRIGGER ${table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION ledger_stays();`,
      );
    }
    this.addSql(`CREATE OR REPLACE FUNCTION deduction_rule_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.deleted_at IS NOT NULL OR
          (NEW.kind, NEW.applies_to, NEW.rate_bp, NEW.valid_from) IS DISTINCT FROM
          (OLD.kind, OLD.applies_to, OLD.rate_bp, OLD.valid_from) THEN
          RAISE EXCEPTION 'a rule is never rewritten';
        END IF;
        RETURN NEW;
      END $$;`);
    this.addSql(
      `CREATE TRIGGER deduction_rule_stays BEFORE UPDATE OR DELETE ON "deduction_rule" FOR EACH ROW EXECUTE FUNCTION deduction_rule_stays();`,
    );
    this.addSql(`CREATE OR REPLACE FUNCTION settlement_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NEW.deleted_at IS NOT NULL OR
          (NEW.code, NEW.producer_id, NEW.up_to_on, NEW.amount_vnd) IS DISTINCT FROM
          (OLD.code, OLD.producer_id, OLD.up_to_on, OLD.amount_vnd) THEN
          RAISE EXCEPTION 'a settlement is never rewritten';
        END IF;
        IF (OLD.state, NEW.state) NOT IN (('open', 'approved'), ('open', 'void'), ('approved', 'paid'), ('approved', 'void'), ('paid', 'returned')) THEN
          RAISE EXCEPTION 'a settlement that is % cannot become %', OLD.state, NEW.state;
        END IF;
        RETURN NEW;
      END $$;`);
    this.addSql(
      `CREATE TRIGGER settlement_guard BEFORE UPDATE OR DELETE ON "settlement" FOR EACH ROW EXECUTE FUNCTION settlement_guard();`,
    );
    this.addSql(`CREATE OR REPLACE FUNCTION settlement_entry_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        known text;
      BEGIN
        SELECT state INTO known FROM settlement WHERE id = OLD.settlement_id;
        IF TG_OP = 'DELETE' OR known IN ('paid', 'returned') OR OLD.deleted_at IS NOT NULL OR
          (NEW.settlement_id, NEW.ledger_entry_id) IS DISTINCT FROM (OLD.settlement_id, OLD.ledger_entry_id) THEN
          RAISE EXCEPTION 'what a settlement holds is never rewritten';
        END IF;
        RETURN NEW;
      END $$;`);
    this.addSql(
      `CREATE TRIGGER settlement_entry_guard BEFORE UPDATE OR DELETE ON "settlement_entry" FOR EACH ROW EXECUTE FUNCTION settlement_entry_guard();`,
    );
  }

  override async down(): Promise<void> {
    for (const [trigger, table] of [
      ["settlement_entry_guard", "settlement_entry"],
      ["settlement_guard", "settlement"],
      ["deduction_rule_stays", "deduction_rule"],
      ["refund_share_stays", "refund_share"],
      ["ledger_entry_stays", "ledger_entry"],
    ]) {
      this.addSql(`DROP TRIGGER IF EXISTS ${trigger} ON "${table}";`);
    }
    for (const name of ["settlement_entry_guard", "settlement_guard", "deduction_rule_stays", "ledger_stays"]) {
      this.addSql(`DROP FUNCTION IF EXISTS ${name}();`);
    }
  }
}
