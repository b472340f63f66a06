import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124063100 extends Migration {
  override async up(): Promise<void> {
    // The last line of defence when two clerks issue the decision of one round at once under two numbers.
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certification_round_id_product_id_unique" ON "ocop_certification" ("round_id", "product_id") WHERE round_id IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ocop_certification_round_id_product_id_unique";`);
  }
}
