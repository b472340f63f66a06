import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Table, what its key names, and the column that holds the key. */
const watched = [
  ["product", "product", "id"],
  ["product_variant", "product", "product_id"],
  ["product_category_product", "product", "product_id"],
  ["product_product_producer_producer", "product", "product_id"],
  ["image", "product", "product_id"],
  ["product_variant_price_set", "product_variant", "variant_id"],
  ["product_variant_inventory_item", "product_variant", "variant_id"],
  ["price", "price_set", "price_set_id"],
  ["inventory_level", "inventory_item", "inventory_item_id"],
  ["reservation_item", "inventory_item", "inventory_item_id"],
  ["product_category", "product_category", "id"],
  ["product_type", "product_type", "id"],
  ["ocop_certification", "certification", "product_id"],
  ["producer", "producer", "id"],
] as const;

/**
 * Notes every write to the catalogue in `catalogue_change`, in the transaction of the write itself,
 * whoever makes it: nothing in the application has to remember to do so.
 */
export default async function noteCatalogueChanges({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create or replace function note_catalogue_change() returns trigger language plpgsql as $$
    declare
      keys text[];
    begin
      if tg_op <> 'INSERT' then keys := array_append(keys, to_jsonb(old) ->> tg_argv[1]); end if;
      if tg_op <> 'DELETE' then keys := array_append(keys, to_jsonb(new) ->> tg_argv[1]); end if;
      insert into catalogue_change (id, entity, entity_id)
        select 'cchange_' || gen_random_uuid(), tg_argv[0], key
        from (select distinct unnest(keys) as key) as touched where key is not null;
      perform pg_notify('catalogue_change', '');
      return null;
    end $$`);
  for (const [table, entity, column] of watched) {
    await database.raw(`drop trigger if exists note_catalogue_change on "${table}"`);
    await database.raw(`
      create trigger note_catalogue_change after insert or update or delete on "${table}"
      for each row execute function note_catalogue_change('${entity}', '${column}')`);
  }
}
