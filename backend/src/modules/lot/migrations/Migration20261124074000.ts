import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124074000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lot_recall_notice" add column if not exists "called_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lot_recall_notice" drop column if exists "called_by";`);
  }
}
