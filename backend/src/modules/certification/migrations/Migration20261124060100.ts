import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certification" add column if not exists "score_product" integer null, add column if not exists "score_marketing" integer null, add column if not exists "score_quality" integer null, add column if not exists "document_id" text null, add column if not exists "exception_reason" text null, add column if not exists "exception_rules" jsonb null, add column if not exists "round_id" text null, add column if not exists "import_id" text null;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_round_id" ON "ocop_certification" ("round_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ocop_certification_import_id" ON "ocop_certification" ("import_id") WHERE deleted_at IS NULL;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certification_product_id_decision_number_unique" ON "ocop_certification" ("product_id", "decision_number") WHERE decision_number IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ocop_certification_product_id_decision_number_unique";`);
    this.addSql(
      `alter table if exists "ocop_certification" drop column if exists "score_product", drop column if exists "score_marketing", drop column if exists "score_quality", drop column if exists "document_id", drop column if exists "exception_reason", drop column if exists "exception_rules", drop column if exists "round_id", drop column if exists "import_id";`,
    );
  }
}
