import type { FirstStep } from "../contracts/today";
import { type OwnRead, readRows } from "./own-read";

const beginningsSql = `
  select exists (select 1 from producer_paper paper where paper.producer_id = owner.id and paper.deleted_at is null
      and paper.state <> 'refused') as papers,
    owner.verified_on is not null as verified,
    exists (select 1 from product_product_producer_producer linked
      where linked.producer_id = owner.id and linked.deleted_at is null)
      or exists (select 1 from product_proposal proposal
        where proposal.producer_id = owner.id and proposal.deleted_at is null) as product,
    exists (select 1 from product_product_producer_producer linked join product on product.id = linked.product_id
      where linked.producer_id = owner.id and linked.deleted_at is null and product.deleted_at is null
        and product.status = 'published') as public_product,
    exists (select 1 from payout_account account where account.producer_id = owner.id and account.deleted_at is null
      and account.state in ('submitted', 'confirmed')) as payout_account
  from producer owner where owner.id = ?`;

const nothing = {
  papers: false,
  verified: false,
  product: false,
  public_product: false,
  payout_account: false,
};

/** Which of its first steps one producer has taken. */
export async function readBeginnings({
  database,
  producer_id,
}: OwnRead): Promise<Record<FirstStep, boolean>> {
  const [row] = await readRows<Record<FirstStep, boolean>>(database, beginningsSql, [producer_id]);
  return row ?? nothing;
}
