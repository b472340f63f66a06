import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** One account waits and one is paid to, at most; what an account says is never rewritten. */
export class Migration20261124170300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "payout_account" ("id" text not null, "producer_id" text not null, "bank_name" text not null, "account_number" text not null, "account_holder" text not null, "state" text check ("state" in ('submitted', 'confirmed', 'refused', 'replaced')) not null default 'submitted', "submitted_on" text not null, "submitted_by" text not null, "submitted_by_name" text not null, "checked_on" text null, "checked_by_name" text null, "remark" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_producer_id_state" ON "payout_account" ("producer_id", "state") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_account_producer_id_state_unique" ON "payout_account" ("producer_id", "state") WHERE deleted_at IS NULL AND state IN ('submitted', 'confirmed');`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_account_deleted_at" ON "payout_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`CREATE OR REPLACE FUNCTION payout_account_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NEW.deleted_at IS NOT NULL OR
          (NEW.producer_id, NEW.bank_name, NEW.account_number, NEW.account_holder) IS DISTINCT FROM
          (OLD.producer_id, OLD.bank_name, OLD.account_number, OLD.account_holder) THEN
          RAISE EXCEPTION 'an account is never rewritten';
        END IF;
        RETURN NEW;
      END $$;`);
    this.addSql(
      `CREATE TRIGGER payout_account_stays BEFORE UPDATE OR DELETE ON "payout_account" FOR EACH ROW EXECUTE FUNCTION payout_account_stays();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout_account" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS payout_account_stays();`);
  }
}
