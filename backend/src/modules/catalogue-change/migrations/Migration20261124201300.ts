import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124201300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "index_check" add column if not exists "failure" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "index_check" drop column if exists "failure";`);
  }
}
