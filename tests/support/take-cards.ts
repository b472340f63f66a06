import type { Backend } from "./boot-backend";
import { sql } from "./variants";

/** Lets the region take cards, as the seed does when it runs with a card key. */
export async function takeCards(backend: Pick<Backend, "databaseUrl">): Promise<void> {
  await sql(
    backend,
    `insert into region_payment_provider (region_id, payment_provider_id, id)
     select id, 'pp_stripe_stripe', 'regpp_card' from region`,
  );
}
