import type { Database } from "./database";

/**
 * Notes that this process follows the catalogue from now on.
 * @returns whether the one before it had stopped in order
 */
export async function beginLead(database: Database): Promise<boolean> {
  const { rows } = await database.query<{ was_leading: boolean }>(
    `with before as (select leads_since from follower_lead where id = 1), noted as (
       insert into follower_lead (id, leads_since) values (1, clock_timestamp())
       on conflict (id) do update set leads_since = excluded.leads_since
     ) select exists (select 1 from before where leads_since is not null) as was_leading`,
  );
  return rows[0]?.was_leading !== true;
}

/** Notes that it has stopped in order. */
export async function endLead(database: Database): Promise<void> {
  await database.query("update follower_lead set leads_since = null where id = 1");
}
