import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Notes when a price list opens, closes or changes its days: whether its products are sold wholesale follows. */
export default async function notePriceLists({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create or replace function note_price_list() returns trigger language plpgsql as $$
    begin
      insert into catalogue_change (id, entity, entity_id)
        select 'cchange_' || gen_random_uuid(), 'price_set', price_set_id
        from (select distinct price_set_id from price where price_list_id = new.id) as touched;
      perform pg_notify('catalogue_change', '');
      return null;
    end $$`);
  await database.raw(`drop trigger if exists note_price_list on "price_list"`);
  await database.raw(`
    create trigger note_price_list after update on "price_list"
    for each row execute function note_price_list()`);
}
