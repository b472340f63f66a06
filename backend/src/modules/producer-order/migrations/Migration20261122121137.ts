import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122121137 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_order_line" drop constraint if exists "producer_order_line_line_item_id_unique";`);
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_order_id_producer_id_unique";`);
    this.addSql(`alter table if exists "producer_order" drop constraint if exists "producer_order_code_unique";`);
    this.addSql(`create table if not exists "producer_order" ("id" text not null, "code" text not null, "order_id" text not null, "producer_id" text not null, "status" text check ("status" in ('placed', 'confirmed', 'shipped', 'delivered', 'canceled')) not null default 'placed', "item_total_vnd" integer not null, "shipping_total_vnd" integer not null, "confirmed_at" timestamptz null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "carrier" text null, "tracking_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_code_unique" ON "producer_order" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_deleted_at" ON "producer_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_order_id_producer_id_unique" ON "producer_order" ("order_id", "producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_producer_id_status" ON "producer_order" ("producer_id", "status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_order_line" ("id" text not null, "line_item_id" text not null, "product_id" text not null, "variant_id" text not null, "title" text not null, "variant_title" text not null, "sku" text not null, "quantity" integer not null, "unit_price_vnd" integer not null, "producer_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_order_line_line_item_id_unique" ON "producer_order_line" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_line_producer_order_id" ON "producer_order_line" ("producer_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_order_line_deleted_at" ON "producer_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer_order_line" add constraint "producer_order_line_producer_order_id_foreign" foreign key ("producer_order_id") references "producer_order" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_order_line" drop constraint if exists "producer_order_line_producer_order_id_foreign";`);

    this.addSql(`drop table if exists "producer_order" cascade;`);

    this.addSql(`drop table if exists "producer_order_line" cascade;`);
  }

}
