import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const producerColumns = [
  "verified_on",
  "verified_by",
  "verified_by_name",
  "refused_on",
  "refusal_reason",
  "suspended_on",
  "suspended_by",
  "suspended_by_name",
  "suspension_reason",
];

export class Migration20261124060300 extends Migration {
  override async up(): Promise<void> {
    const added = producerColumns.map((column) => `add column if not exists "${column}" text null`);
    this.addSql(`alter table if exists "producer" ${added.join(", ")};`);
    this.addSql(
      `create table if not exists "producer_paper" ("id" text not null, "kind" text check ("kind" in ('business_registration', 'food_safety', 'identity', 'other')) not null, "number" text not null, "issued_on" text not null, "expires_on" text null, "file_id" text null, "state" text check ("state" in ('submitted', 'verified', 'refused')) not null default 'submitted', "remark" text null, "submitted_on" text not null, "checked_by" text null, "checked_by_name" text null, "checked_on" text null, "is_demonstration" boolean not null default false, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_paper_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_paper_producer_id" ON "producer_paper" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_paper_deleted_at" ON "producer_paper" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_paper_producer_id_kind_number_unique" ON "producer_paper" ("producer_id", "kind", "number") WHERE deleted_at IS NULL AND state <> 'refused';`,
    );
    this.addSql(
      `alter table if exists "producer_paper" add constraint "producer_paper_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade on delete cascade;`,
    );
    // What the public may buy of a producer depends on its papers.
    this.addSql(`CREATE OR REPLACE FUNCTION note_producer_paper() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO catalogue_change (id, entity, entity_id)
          VALUES ('cchange_' || gen_random_uuid(), 'producer', COALESCE(NEW.producer_id, OLD.producer_id));
        PERFORM pg_notify('catalogue_change', '');
        RETURN NULL;
      END $$;`);
    this.addSql(
      `CREATE TRIGGER note_catalogue_change AFTER INSERT OR UPDATE OR DELETE ON "producer_paper" FOR EACH ROW EXECUTE FUNCTION note_producer_paper();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_paper" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS note_producer_paper();`);
    const dropped = producerColumns.map((column) => `drop column if exists "${column}"`);
    this.addSql(`alter table if exists "producer" ${dropped.join(", ")};`);
  }
}
