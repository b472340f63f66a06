import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the money of a line follows from, frozen on the day of the order. Older lines know none of it. */
export class Migration20261124170200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_order_line" add column if not exists "total_vnd" integer null, add column if not exists "product_group" text null;`,
    );
    this.addSql(`alter table if exists "producer_order" add column if not exists "legal_form" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_order_line" drop column if exists "total_vnd", drop column if exists "product_group";`,
    );
    this.addSql(`alter table if exists "producer_order" drop column if exists "legal_form";`);
  }
}
