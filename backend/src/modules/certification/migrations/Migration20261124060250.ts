import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060250 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certification" add column if not exists "withdrawal_reason" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_certification" drop column if exists "withdrawal_reason";`);
  }
}
