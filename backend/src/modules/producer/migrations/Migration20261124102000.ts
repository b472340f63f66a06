import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124102000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer" add column if not exists "tax_code" text null, add column if not exists "phone" text null;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_tax_code_unique" ON "producer" ("tax_code") WHERE tax_code IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_tax_code_unique";`);
    this.addSql(
      `alter table if exists "producer" drop column if exists "tax_code", drop column if exists "phone";`,
    );
  }
}
