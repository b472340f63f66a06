import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The columns are those the limiter writes by position: key, points, expire (milliseconds). */
export class Migration20261122123814 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unlogged table if not exists "rate_limit" ("key" text primary key, "points" integer not null default 0, "expire" bigint);`,
    );
    this.addSql(`create index if not exists "IDX_rate_limit_expire" on "rate_limit" ("expire");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "rate_limit";`);
  }
}
