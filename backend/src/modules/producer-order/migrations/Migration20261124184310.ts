import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const stamps = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const reasons = `'out_of_stock', 'damaged', 'buyer_asked', 'cannot_deliver', 'wrong_price', 'other'`;

/** Goods that are not sent stand beside the line they were sold in. No line ever loses more than it holds. */
export class Migration20261124184310 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_order_line" add column if not exists "canceled_quantity" integer not null default 0, add column if not exists "canceled_vnd" integer not null default 0;`,
    );
    this.addSql(
      `alter table if exists "producer_order_line" add constraint "producer_order_line_canceled_check" check ("canceled_quantity" between 0 and "quantity" and "canceled_vnd" >= 0);`,
    );
    this.addSql(
      `alter table if exists "producer_order" add column if not exists "canceled_shipping_vnd" integer not null default 0;`,
    );
    this.addSql(
      `create table if not exists "cancellation" ("id" text not null, "key" text not null, "order_id" text not null, "producer_order_id" text not null, "reason" text check ("reason" in (${reasons})) not null, "words" text not null, "by_name" text not null, "at" timestamptz not null, "goods_vnd" integer not null, "shipping_vnd" integer not null, "settled_at" timestamptz null, ${stamps}, constraint "cancellation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cancellation_producer_order_id_key_unique" ON "cancellation" ("producer_order_id", "key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cancellation_unsettled" ON "cancellation" ("at") WHERE deleted_at IS NULL AND settled_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "canceled_line" ("id" text not null, "cancellation_id" text not null, "line_item_id" text not null, "quantity" integer not null check ("quantity" > 0), "amount_vnd" integer not null check ("amount_vnd" >= 0), ${stamps}, constraint "canceled_line_pkey" primary key ("id"));`,
    );
    for (const [table, column] of [
      ["cancellation", "order_id"],
      ["cancellation", "deleted_at"],
      ["canceled_line", "cancellation_id"],
      ["canceled_line", "deleted_at"],
    ]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_${column}" ON "${table}" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "canceled_line" cascade;`);
    this.addSql(`drop table if exists "cancellation" cascade;`);
    this.addSql(`alter table if exists "producer_order" drop column if exists "canceled_shipping_vnd";`);
    this.addSql(
      `alter table if exists "producer_order_line" drop column if exists "canceled_quantity", drop column if exists "canceled_vnd";`,
    );
  }
}
