import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124141100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "synonym_group" add column if not exists "is_one_way" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "synonym_group" drop column if exists "is_one_way";`);
  }
}
