import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124060240 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "at" timestamptz not null, "table_name" text not null, "row_id" text not null, "subject_id" text null, "operation" text check ("operation" in ('insert', 'update', 'delete', 'restore')) not null, "before" jsonb null, "after" jsonb null, "actor_kind" text check ("actor_kind" in ('office', 'producer', 'buyer', 'shopper', 'system')) not null, "actor_id" text null, "actor_name" text null, "actor_email" text null, "request_id" text null, "route" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    );
    for (const columns of [["row_id", "at"], ["subject_id", "at"], ["actor_id", "at"], ["at"], ["deleted_at"]]) {
      const listed = columns.map((column) => `"${column}"`).join(", ");
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_${columns.join("_")}" ON "audit_entry" (${listed}) WHERE deleted_at IS NULL;`,
      );
    }

    this.addSql(`CREATE OR REPLACE FUNCTION audit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'rows of audit_entry are only ever added'; END $$;`);
    this.addSql(
      `CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_stays();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS audit_entry_stays();`);
  }
}
