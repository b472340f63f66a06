import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const stamps = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const kinds = `'sale', 'shipping', 'commission', 'refund', 'tax_withheld', 'adjustment', 'payout'`;

/** Tables of the ledger. Amounts are `bigint`: a settlement of a large producer passes what an `integer` holds. */
export class Migration20261124170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "key" text not null, "producer_id" text not null, "kind" text check ("kind" in (${kinds})) not null, "amount_vnd" bigint not null check ("amount_vnd" <> 0), "effective_on" text not null, "at" timestamptz not null, "order_id" text null, "producer_order_id" text null, "producer_order_code" text null, "line_item_id" text null, "refund_share_id" text null, "settlement_id" text null, "base_vnd" bigint null, "rate_bp" integer null, "words" text not null, ${stamps}, constraint "ledger_entry_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_key_unique" ON "ledger_entry" ("key");`);
    for (const columns of [["producer_id", "effective_on"], ["producer_order_id"], ["order_id"], ["deleted_at"]]) {
      const listed = columns.map((column) => `"${column}"`).join(", ");
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_${columns.join("_")}" ON "ledger_entry" (${listed}) WHERE deleted_at IS NULL;`,
      );
    }

    this.addSql(
      `create table if not exists "settlement" ("id" text not null, "code" text not null, "producer_id" text not null, "up_to_on" text not null, "state" text check ("state" in ('open', 'approved', 'paid', 'returned', 'void')) not null default 'open', "amount_vnd" bigint not null check ("amount_vnd" > 0), "opened_on" text not null, "opened_by" text null, "opened_by_name" text null, "approved_on" text null, "approved_by_name" text null, "paid_on" text null, "paid_by_name" text null, "bank_name" text null, "account_number" text null, "account_holder" text null, "reference" text null, "ended_on" text null, "end_reason" text null, "ended_by_name" text null, ${stamps}, constraint "settlement_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_code_unique" ON "settlement" ("code");`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_producer_id_unique" ON "settlement" ("producer_id") WHERE deleted_at IS NULL AND state IN ('open', 'approved');`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_producer_id_reference_unique" ON "settlement" ("producer_id", "reference") WHERE deleted_at IS NULL AND state = 'paid';`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_producer_id_state" ON "settlement" ("producer_id", "state") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_settlement_deleted_at" ON "settlement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE SEQUENCE IF NOT EXISTS "settlement_number";`);

    this.addSql(
      `create table if not exists "settlement_entry" ("id" text not null, "settlement_id" text not null, "ledger_entry_id" text not null, ${stamps}, constraint "settlement_entry_pkey" primary key ("id"));`,
    );
    // Whoever settles: an entry is in one settlement at most.
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_entry_ledger_entry_id_unique" ON "settlement_entry" ("ledger_entry_id") WHERE deleted_at IS NULL;`,
    );
    for (const column of ["settlement_id", "deleted_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_settlement_entry_${column}" ON "settlement_entry" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }

    this.addSql(
      `create table if not exists "deduction_rule" ("id" text not null, "kind" text check ("kind" in ('commission', 'vat', 'pit')) not null, "applies_to" text null, "rate_bp" integer not null check ("rate_bp" between 0 and 5000), "valid_from" text not null, "source" text not null, "recorded_on" text not null, "recorded_by_name" text null, ${stamps}, constraint "deduction_rule_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_deduction_rule_kind_applies_to_valid_from_unique" ON "deduction_rule" ("kind", (COALESCE("applies_to", '')), "valid_from") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_deduction_rule_deleted_at" ON "deduction_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "refund_share" ("id" text not null, "key" text not null, "order_id" text not null, "producer_order_id" text null, "line_item_id" text null, "number" integer not null, "amount_vnd" bigint not null check ("amount_vnd" > 0), "is_paid_back" boolean not null, "reason" text check ("reason" in ('canceled_line', 'returned_goods', 'complaint', 'refund')) not null, "at" timestamptz not null, ${stamps}, constraint "refund_share_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_share_key_unique" ON "refund_share" ("key");`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_refund_share_order_id_number_unique" ON "refund_share" ("order_id", "number");`,
    );
    for (const column of ["producer_order_id", "deleted_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_refund_share_${column}" ON "refund_share" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of ["refund_share", "deduction_rule", "settlement_entry", "settlement", "ledger_entry"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
    this.addSql(`DROP SEQUENCE IF EXISTS "settlement_number";`);
  }
}
