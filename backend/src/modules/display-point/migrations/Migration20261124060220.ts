import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060220 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "display_point" ("id" text not null, "name" text not null, "address" text not null, "commune_code" text not null, "commune_name" text not null, "province_code" text not null, "province_name" text not null, "phone" text null, "opening_hours" text null, "source" text null, "is_demonstration" boolean not null default false, "is_open" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "display_point_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_display_point_commune_code" ON "display_point" ("commune_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_display_point_deleted_at" ON "display_point" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "display_point" cascade;`);
  }
}
