import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124101000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "lot_recall" add column if not exists "state_before" text check ("state_before" in ('open', 'closed')) not null default 'open';`,
    );
    this.addSql(
      `alter table if exists "lot_recall_notice" add column if not exists "lift_called_at" timestamptz null, add column if not exists "lift_called_by" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lot_recall" drop column if exists "state_before";`);
    this.addSql(
      `alter table if exists "lot_recall_notice" drop column if exists "lift_called_at", drop column if exists "lift_called_by";`,
    );
  }
}
