import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122130100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "lock_lease" ("key" text primary key, "owner" text not null, "expires_at" timestamptz not null);`,
    );
    this.addSql(`create index if not exists "IDX_lock_lease_owner" on "lock_lease" ("owner");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lock_lease";`);
  }
}
