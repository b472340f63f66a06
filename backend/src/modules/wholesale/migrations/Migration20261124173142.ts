import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const dates = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const place = `"province_code" text not null, "province_name" text not null, "commune_code" text not null, "commune_name" text not null, "street" text not null`;
const buyerColumns = [
  `"state" text check ("state" in ('applied', 'approved', 'refused', 'suspended')) not null default 'applied'`,
  `"state_reason" text null`,
  `"decided_on" text null`,
  `"decided_by_name" text null`,
  `"applied_on" text null`,
  `"province_code" text null`,
  `"province_name" text null`,
  `"commune_code" text null`,
  `"commune_name" text null`,
  `"street" text null`,
  `"contact_name" text null`,
  `"contact_phone" text null`,
  `"approval_threshold_vnd" integer null`,
  `"po_required" boolean not null default false`,
];
const placementColumns = [
  `"total_vnd" integer not null default 0`,
  `"placed_at" timestamptz not null default now()`,
  `"branch_id" text null`,
  `"wanted_on" text null`,
  `"approved_by_name" text null`,
  `"released_at" timestamptz null`,
];

export class Migration20261124173142 extends Migration {
  override async up(): Promise<void> {
    for (const column of buyerColumns)
      this.addSql(`alter table if exists "buyer" add column if not exists ${column};`);
    this.addSql(`alter table if exists "buyer" alter column "customer_group_id" drop not null;`);
    // Until now a company was only ever entered by hand, which was its approval.
    this.addSql(`update "buyer" set "state" = 'approved', "po_required" = true;`);
    this.addSql(`drop index if exists "IDX_buyer_tax_code_unique";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_tax_code_unique" ON "buyer" ("tax_code") WHERE deleted_at IS NULL AND state <> 'refused';`,
    );
    this.addSql(
      `alter table if exists "buyer_member" add column if not exists "spending_limit_vnd" integer null, add column if not exists "spending_period" text check ("spending_period" in ('week', 'month', 'quarter')) null;`,
    );
    this.addSql(`drop index if exists "IDX_buyer_member_customer_id_unique";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_member_buyer_id_customer_id_unique" ON "buyer_member" ("buyer_id", "customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_member_customer_id" ON "buyer_member" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "buyer_branch" ("id" text not null, "name" text not null, ${place}, "receiving_hours" text not null, "contact_name" text not null, "contact_phone" text not null, "buyer_id" text not null, "closed_at" timestamptz null, ${dates}, constraint "buyer_branch_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_branch_buyer_id_name_unique" ON "buyer_branch" ("buyer_id", "name") WHERE deleted_at IS NULL AND closed_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "buyer_invitation" ("id" text not null, "buyer_id" text not null, "email" text not null, "role" text check ("role" in ('owner', 'buyer', 'approver', 'finance')) not null, "token_hash" text not null, "invited_by_name" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, ${dates}, constraint "buyer_invitation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_invitation_token_hash_unique" ON "buyer_invitation" ("token_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_invitation_open_unique" ON "buyer_invitation" ("buyer_id", "email") WHERE deleted_at IS NULL AND accepted_at IS NULL AND revoked_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "buyer_list" ("id" text not null, "buyer_id" text not null, "name" text not null, "lines" jsonb not null, "saved_by_name" text not null, ${dates}, constraint "buyer_list_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_list_buyer_id_name_unique" ON "buyer_list" ("buyer_id", "name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "approval_request" ("id" text not null, "buyer_id" text not null, "buyer_member_id" text not null, "requested_by_name" text not null, "state" text check ("state" in ('requested', 'approved', 'declined', 'changed', 'withdrawn')) not null default 'requested', "basket" jsonb not null, "total_vnd" integer not null, "idempotency_key" text not null, "requested_at" timestamptz not null, "decided_at" timestamptz null, "decided_by_name" text null, "remark" text null, "order_id" text null, ${dates}, constraint "approval_request_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_approval_request_buyer_id_idempotency_key_unique" ON "approval_request" ("buyer_id", "idempotency_key") WHERE deleted_at IS NULL;`,
    );
    for (const column of placementColumns)
      this.addSql(`alter table if exists "wholesale_placement" add column if not exists ${column};`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_wholesale_placement_buyer_id_placed_at" ON "wholesale_placement" ("buyer_id", "placed_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "wholesale_terms" add column if not exists "branch_id" text null, add column if not exists "wanted_on" text null, add column if not exists "approved_by_name" text null;`,
    );
    for (const table of ["buyer_branch", "buyer_invitation", "buyer_list", "approval_request"])
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`,
      );
  }

  override async down(): Promise<void> {
    for (const table of ["buyer_branch", "buyer_invitation", "buyer_list", "approval_request"])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
