import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124180500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_member" add column if not exists "sign_in_renewed_at" timestamptz null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_member" drop column if exists "sign_in_renewed_at";`);
  }
}
