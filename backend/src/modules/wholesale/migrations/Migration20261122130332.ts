import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122130332 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "wholesale_placement" drop constraint if exists "wholesale_placement_buyer_id_idempotency_key_unique";`,
    );
    this.addSql(
      `alter table if exists "wholesale_placement" drop constraint if exists "wholesale_placement_cart_id_unique";`,
    );
    this.addSql(
      `create table if not exists "wholesale_placement" ("id" text not null, "cart_id" text not null, "buyer_id" text not null, "buyer_member_id" text not null, "po_number" text not null, "idempotency_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_placement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_placement_cart_id_unique" ON "wholesale_placement" ("cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_placement_deleted_at" ON "wholesale_placement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_placement_buyer_id_idempotency_key_unique" ON "wholesale_placement" ("buyer_id", "idempotency_key") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "wholesale_placement" cascade;`);
  }
}
