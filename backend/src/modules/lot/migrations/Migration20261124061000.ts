import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const stamps = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261124061000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "lot" ("id" text not null, "code" text not null, "producer_id" text not null, "product_id" text not null, "variant_id" text not null, "made_on" text not null, "use_by_on" text null, "quantity" integer not null check ("quantity" > 0), "state" text check ("state" in ('open', 'recalled', 'closed')) not null default 'open', "raw_materials" jsonb not null, "is_demonstration" boolean not null default false, ${stamps}, constraint "lot_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_code_unique" ON "lot" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lot_producer_id_state" ON "lot" ("producer_id", "state") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lot_variant_id_state_use_by_on" ON "lot" ("variant_id", "state", "use_by_on") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_product_id" ON "lot" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(
      `create table if not exists "lot_event" ("id" text not null, "kind" text check ("kind" in ('harvest', 'processing', 'packing', 'test', 'shipping', 'other')) not null, "happened_on" text not null, "place" text not null, "commune_code" text null, "note" text not null, "file_id" text null, "corrects_id" text null, "lot_id" text not null, ${stamps}, constraint "lot_event_pkey" primary key ("id"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_event_lot_id" ON "lot_event" ("lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lot_event_deleted_at" ON "lot_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "lot_event" add constraint "lot_event_lot_id_foreign" foreign key ("lot_id") references "lot" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `create table if not exists "lot_allocation" ("id" text not null, "lot_id" text not null, "producer_order_id" text not null, "order_id" text not null, "line_item_id" text not null, "quantity" integer not null check ("quantity" > 0), "packed_on" text not null, "is_late" boolean not null default false, ${stamps}, constraint "lot_allocation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_allocation_lot_id_line_item_id_unique" ON "lot_allocation" ("lot_id", "line_item_id") WHERE deleted_at IS NULL;`,
    );
    for (const column of ["producer_order_id", "order_id", "deleted_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_lot_allocation_${column}" ON "lot_allocation" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }

    this.addSql(
      `create table if not exists "lot_write_off" ("id" text not null, "lot_id" text not null, "quantity" integer not null check ("quantity" > 0), "reason" text check ("reason" in ('spoiled', 'sold_elsewhere', 'sample', 'counted', 'other')) not null, "note" text not null, "written_off_on" text not null, ${stamps}, constraint "lot_write_off_pkey" primary key ("id"));`,
    );
    for (const column of ["lot_id", "deleted_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_lot_write_off_${column}" ON "lot_write_off" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }

    this.addSql(
      `create table if not exists "lot_recall" ("id" text not null, "lot_id" text not null, "number" integer not null, "reason" text not null, "advice" text not null, "phone" text not null, "recalled_on" text not null, "by_office" boolean not null, "lifted_on" text null, "lift_reason" text null, ${stamps}, constraint "lot_recall_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_recall_lot_id_number_unique" ON "lot_recall" ("lot_id", "number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_recall_lot_id_unique" ON "lot_recall" ("lot_id") WHERE deleted_at IS NULL AND lifted_on IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lot_recall_deleted_at" ON "lot_recall" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "lot_recall_notice" ("id" text not null, "recall_id" text not null, "lot_id" text not null, "producer_order_id" text not null, "order_id" text not null, "needs_call" boolean not null default false, "letter_queued_at" timestamptz null, "lift_letter_queued_at" timestamptz null, "called_at" timestamptz null, ${stamps}, constraint "lot_recall_notice_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_recall_notice_recall_id_producer_order_id_unique" ON "lot_recall_notice" ("recall_id", "producer_order_id") WHERE deleted_at IS NULL;`,
    );
    for (const column of ["lot_id", "producer_order_id", "deleted_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_lot_recall_notice_${column}" ON "lot_recall_notice" ("${column}") WHERE deleted_at IS NULL;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of ["lot_recall_notice", "lot_recall", "lot_write_off", "lot_allocation", "lot_event", "lot"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
