import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060230 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "programme_target" ("id" text not null, "kind" text check ("kind" in ('standardised', 'newly_recognised', 'five_star')) not null, "period_from" text not null, "period_to" text not null, "goal" integer not null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "programme_target_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_programme_target_period_from_period_to_kind_unique" ON "programme_target" ("period_from", "period_to", "kind") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_programme_target_deleted_at" ON "programme_target" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "programme_target" cascade;`);
  }
}
