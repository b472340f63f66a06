import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124203502 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "round_entry" alter column "score_product" type real using ("score_product"::real), alter column "score_marketing" type real using ("score_marketing"::real), alter column "score_quality" type real using ("score_quality"::real), alter column "score_total" type real using ("score_total"::real);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "round_entry" alter column "score_product" type integer using (round("score_product")::integer), alter column "score_marketing" type integer using (round("score_marketing")::integer), alter column "score_quality" type integer using (round("score_quality")::integer), alter column "score_total" type integer using (round("score_total")::integer);`);
  }
}
