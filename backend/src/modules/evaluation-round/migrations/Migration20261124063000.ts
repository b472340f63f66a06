import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124063000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "evaluation_round" ("id" text not null, "name" text not null, "year" integer not null, "issuer_level" text check ("issuer_level" in ('district', 'province', 'centre')) not null, "opened_on" text not null, "note" text null, "closed_at" timestamptz null, "is_demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evaluation_round_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evaluation_round_deleted_at" ON "evaluation_round" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evaluation_round_year" ON "evaluation_round" ("year") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "round_entry" ("id" text not null, "round_id" text not null, "entry_number" integer not null, "product_id" text null, "producer_id" text null, "product_name" text not null, "holder_name" text not null, "case_type" text check ("case_type" in ('first', 'upgrade', 're_evaluation', 're_issue')) not null, "star_before" integer null, "result" text check ("result" in ('pending', 'granted', 'refused')) not null default 'pending', "star_rating" integer null, "score_product" integer null, "score_marketing" integer null, "score_quality" integer null, "score_total" integer null, "refusal_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "round_entry_pkey" primary key ("id"), constraint "round_entry_granted_star" check (("result" = 'granted') = ("star_rating" is not null)), constraint "round_entry_refused_reason" check (("result" = 'refused') = ("refusal_reason" is not null)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_round_entry_round_id" ON "round_entry" ("round_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_round_entry_deleted_at" ON "round_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_round_entry_round_id_product_id_unique" ON "round_entry" ("round_id", "product_id") WHERE product_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "round_entry" add constraint "round_entry_round_id_foreign" foreign key ("round_id") references "evaluation_round" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "round_entry" cascade;`);
    this.addSql(`drop table if exists "evaluation_round" cascade;`);
  }
}
