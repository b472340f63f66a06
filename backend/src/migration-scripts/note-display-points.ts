import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Notes every write to a display point beside those to the catalogue, so that the shoppers' page follows. */
export default async function noteDisplayPoints({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create or replace function note_display_point() returns trigger language plpgsql as $$
    begin
      insert into catalogue_change (id, entity, entity_id)
        values ('cchange_' || gen_random_uuid(), 'display_point', coalesce(new.id, old.id));
      perform pg_notify('catalogue_change', '');
      return null;
    end $$`);
  await database.raw(`drop trigger if exists note_display_point on "display_point"`);
  await database.raw(`
    create trigger note_display_point after insert or update or delete on "display_point"
    for each row execute function note_display_point()`);
}
