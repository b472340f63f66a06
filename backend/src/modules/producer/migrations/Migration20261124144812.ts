import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124144812 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer" add column if not exists "application_id" text null;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_application_id_unique" ON "producer" ("application_id") WHERE application_id IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_application_id_unique";`);
    this.addSql(`alter table if exists "producer" drop column if exists "application_id";`);
  }
}
