import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060210 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "promotion_event" ("id" text not null, "kind" text check ("kind" in ('fair', 'connection', 'other')) not null, "name" text not null, "place" text not null, "from_on" text not null, "to_on" text not null, "organiser" text null, "note" text null, "source" text null, "is_demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "promotion_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_promotion_event_deleted_at" ON "promotion_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_promotion_event_from_on" ON "promotion_event" ("from_on") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "promotion_participant" ("id" text not null, "producer_id" text not null, "promotion_event_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "promotion_participant_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_promotion_participant_promotion_event_id" ON "promotion_participant" ("promotion_event_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_promotion_participant_deleted_at" ON "promotion_participant" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_promotion_participant_promotion_event_id_producer_id_unique" ON "promotion_participant" ("promotion_event_id", "producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "promotion_participant" add constraint "promotion_participant_promotion_event_id_foreign" foreign key ("promotion_event_id") references "promotion_event" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "promotion_participant" cascade;`);
    this.addSql(`drop table if exists "promotion_event" cascade;`);
  }
}
