import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The tables from which the registry's answers are made. */
const watched = ["ocop_certification", "product", "product_type", "producer"] as const;

/**
 * Counts the writes from which the registry's answers are made, in the transaction of the write itself:
 * a process that holds the registry in memory asks for the count and knows whether it still is the truth.
 *
 * Each statement adds a row and waits for nobody: one shared counter would make writers queue, and
 * deadlock where they also meet at a product. The count is the rows plus what `registry_count` says of
 * rows swept away; one writer in two hundred sweeps, unless another one does.
 */
export default async function countRegistryChanges({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw("create table if not exists registry_change (id bigserial primary key)");
  await database.raw(
    "create table if not exists registry_count (id int primary key check (id = 1), swept bigint not null)",
  );
  await database.raw("insert into registry_count (id, swept) values (1, 0) on conflict do nothing");
  await database.raw(`
    create or replace function count_registry_change() returns trigger language plpgsql as $$
    begin
      insert into registry_change default values;
      if random() < 0.005 then
        perform 1 from registry_count where id = 1 for update skip locked;
        if found then
          with gone as (delete from registry_change returning 1)
            update registry_count set swept = swept + (select count(*) from gone) where id = 1;
        end if;
      end if;
      return null;
    end $$`);
  for (const table of watched) {
    await database.raw(`drop trigger if exists count_registry_change on "${table}"`);
    await database.raw(`
      create trigger count_registry_change after insert or update or delete or truncate on "${table}"
      for each statement execute function count_registry_change()`);
  }
}
