import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124160002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "price_plan" ("id" text not null, "producer_id" text not null, "variant_id" text not null, "member_id" text not null, "price_vnd" integer not null, "starts_on" text not null, "applied_at" timestamptz null, "canceled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_plan_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_price_plan_deleted_at" ON "price_plan" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_plan_variant_id_unique" ON "price_plan" ("variant_id") WHERE applied_at IS NULL AND canceled_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(`alter table if exists "price_change" add column if not exists "planned_for" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "price_plan" cascade;`);
    this.addSql(`alter table if exists "price_change" drop column if exists "planned_for";`);
  }
}
