import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124063200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "decision_import" ("id" text not null, "file_name" text not null, "state" text check ("state" in ('checked', 'committed', 'undone')) not null default 'checked', "new_count" integer not null, "changed_count" integer not null, "unchanged_count" integer not null, "refused_count" integer not null, "checked_at" timestamptz not null, "committed_at" timestamptz null, "undone_at" timestamptz null, "undo_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "decision_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_deleted_at" ON "decision_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "decision_import_row" ("id" text not null, "import_id" text not null, "row_number" integer not null, "state" text check ("state" in ('new', 'changed', 'unchanged', 'refused')) not null, "given" jsonb not null, "report" jsonb not null, "words" text not null, "certification_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "decision_import_row_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_row_deleted_at" ON "decision_import_row" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_row_import_id_row_number" ON "decision_import_row" ("import_id", "row_number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_decision_import_row_import_id_state_row_number" ON "decision_import_row" ("import_id", "state", "row_number") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "decision_import_row" cascade;`);
    this.addSql(`drop table if exists "decision_import" cascade;`);
  }
}
