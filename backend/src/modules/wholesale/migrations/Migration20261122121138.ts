import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122121138 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "wholesale_terms" drop constraint if exists "wholesale_terms_buyer_id_idempotency_key_unique";`);
    this.addSql(`alter table if exists "wholesale_terms" drop constraint if exists "wholesale_terms_order_id_unique";`);
    this.addSql(`alter table if exists "case_pack" drop constraint if exists "case_pack_variant_id_unique";`);
    this.addSql(`alter table if exists "buyer_member" drop constraint if exists "buyer_member_customer_id_unique";`);
    this.addSql(`alter table if exists "buyer" drop constraint if exists "buyer_tax_code_unique";`);
    this.addSql(`create table if not exists "buyer" ("id" text not null, "name" text not null, "tax_code" text not null, "customer_group_id" text not null, "is_demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_tax_code_unique" ON "buyer" ("tax_code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_buyer_deleted_at" ON "buyer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "buyer_member" ("id" text not null, "customer_id" text not null, "name" text not null, "email" text not null, "role" text check ("role" in ('owner', 'buyer', 'approver', 'finance')) not null, "buyer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_member_customer_id_unique" ON "buyer_member" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_buyer_member_buyer_id" ON "buyer_member" ("buyer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_buyer_member_deleted_at" ON "buyer_member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "case_pack" ("id" text not null, "variant_id" text not null, "min_quantity" integer not null, "case_size" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "case_pack_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_case_pack_variant_id_unique" ON "case_pack" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_case_pack_deleted_at" ON "case_pack" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "wholesale_terms" ("id" text not null, "order_id" text not null, "buyer_id" text not null, "buyer_member_id" text not null, "po_number" text not null, "idempotency_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "wholesale_terms_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_terms_order_id_unique" ON "wholesale_terms" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_wholesale_terms_deleted_at" ON "wholesale_terms" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_wholesale_terms_buyer_id_idempotency_key_unique" ON "wholesale_terms" ("buyer_id", "idempotency_key") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "buyer_member" add constraint "buyer_member_buyer_id_foreign" foreign key ("buyer_id") references "buyer" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "buyer_member" drop constraint if exists "buyer_member_buyer_id_foreign";`);

    this.addSql(`drop table if exists "buyer" cascade;`);

    this.addSql(`drop table if exists "buyer_member" cascade;`);

    this.addSql(`drop table if exists "case_pack" cascade;`);

    this.addSql(`drop table if exists "wholesale_terms" cascade;`);
  }

}
