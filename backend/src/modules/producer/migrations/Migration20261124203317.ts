import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** One person may act for several producers; members are invited. */
export class Migration20261124203317 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_member_email_unique";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_producer_id_email_unique" ON "producer_member" ("producer_id", "email") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_member_email" ON "producer_member" ("email") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "producer_invitation" ("id" text not null, "email" text not null, "role" text check ("role" in ('owner', 'manager', 'staff')) not null, "token_hash" text not null, "invited_by" text null, "invited_by_name" text not null, "expires_at" timestamptz not null, "sent_count" integer not null default 1, "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_invitation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_invitation_token_hash_unique" ON "producer_invitation" ("token_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_invitation_producer_id" ON "producer_invitation" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_invitation_producer_id_email_unique" ON "producer_invitation" ("producer_id", "email") WHERE accepted_at IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_invitation_deleted_at" ON "producer_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "producer_invitation" add constraint "producer_invitation_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_invitation" cascade;`);
    this.addSql(`drop index if exists "IDX_producer_member_producer_id_email_unique";`);
    this.addSql(`drop index if exists "IDX_producer_member_email";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_member_email_unique" ON "producer_member" ("email") WHERE deleted_at IS NULL;`,
    );
  }
}
