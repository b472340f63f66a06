import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122121136 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_certification" ("id" text not null, "product_id" text not null, "producer_id" text null, "case_type" text check ("case_type" in ('first', 'upgrade', 're_evaluation', 're_issue', 'revocation')) not null, "criteria_set" text null, "score_total" integer null, "star_rating" integer not null, "decision_number" text null, "round" text null, "issuer_level" text check ("issuer_level" in ('district', 'province', 'centre')) null, "place" text null, "issued_on" text null, "expires_on" text null, "revoked_on" text null, "revocation_reason" text null, "year" integer null, "year_basis" text check ("year_basis" in ('recognised', 'as_of')) null, "source" text null, "is_demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certification_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_deleted_at" ON "ocop_certification" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_product_id" ON "ocop_certification" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_producer_id" ON "ocop_certification" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_expires_on" ON "ocop_certification" ("expires_on") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_certification" cascade;`);
  }
}
