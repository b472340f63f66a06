import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const stamps = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** What is owed to a buyer keeps its amount, and once paid stays paid, whoever writes. */
export class Migration20261124184720 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "buyer_refund" ("id" text not null, "key" text not null, "order_id" text not null, "order_code" text not null, "payment_id" text not null, "provider_id" text not null, "amount_vnd" integer not null check ("amount_vnd" > 0), "state" text check ("state" in ('owed', 'paid')) not null default 'owed', "words" text not null, "at" timestamptz not null, "paid_on" text null, "paid_by_name" text null, "reference" text null, ${stamps}, constraint "buyer_refund_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_refund_key_unique" ON "buyer_refund" ("key") WHERE deleted_at IS NULL;`,
    );
    for (const columns of [["order_id"], ["state", "at"], ["deleted_at"]]) {
      const listed = columns.map((column) => `"${column}"`).join(", ");
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_${columns.join("_")}" ON "buyer_refund" (${listed}) WHERE deleted_at IS NULL;`,
      );
    }
    this.addSql(`CREATE OR REPLACE FUNCTION buyer_refund_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR NEW.deleted_at IS NOT NULL OR OLD.state = 'paid' OR
          (NEW.key, NEW.order_id, NEW.payment_id, NEW.amount_vnd) IS DISTINCT FROM
          (OLD.key, OLD.order_id, OLD.payment_id, OLD.amount_vnd) THEN
          RAISE EXCEPTION 'what is owed to a buyer stays';
        END IF;
        RETURN NEW;
      END $$;`);
    this.addSql(
      `CREATE TRIGGER buyer_refund_stays BEFORE UPDATE OR DELETE ON "buyer_refund" FOR EACH ROW EXECUTE FUNCTION buyer_refund_stays();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "buyer_refund" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS buyer_refund_stays();`);
  }
}
