import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** A letter about a recall that is not written yet: the recall itself, or its end. */
export type OwedLetter = {
  notice_id: string;
  kind: "recalled" | "lifted";
  lot_id: string;
  lot_code: string;
  order_id: string;
  product_title: string;
  variant_title: string;
  pieces: number;
  /** The how-manieth recall of the lot it is. */
  number: number;
  reason: string;
  advice: string;
  phone: string;
  lift_reason: string | null;
};

/**
 * Only parcels that have left: one that is still being packed gets other lots instead, and one that was
 * cancelled has given its pieces back.
 */
const sql = `
  select n.id as notice_id, case when r.lifted_on is null then 'recalled' else 'lifted' end as kind,
    n.lot_id, lot.code as lot_code, n.order_id, held.product_title, held.variant_title, held.pieces,
    r.number, r.reason, r.advice, r.phone, r.lift_reason
  from lot_recall_notice n
    join lot_recall r on r.id = n.recall_id and r.deleted_at is null
    join lot on lot.id = n.lot_id
    join producer_order po on po.id = n.producer_order_id and po.status in ('shipped', 'delivered')
    join lateral (
      select min(line.title) as product_title, min(line.variant_title) as variant_title, sum(a.quantity)::int as pieces
      from lot_allocation a join producer_order_line line on line.line_item_id = a.line_item_id
      where a.lot_id = n.lot_id and a.producer_order_id = n.producer_order_id and a.deleted_at is null
    ) held on held.pieces > 0
  where n.deleted_at is null and not n.needs_call and (
    (r.lifted_on is null and n.letter_queued_at is null) or
    (r.lifted_on is not null and n.letter_queued_at is not null and n.lift_letter_queued_at is null))
  order by n.created_at, n.id limit 100`;

/** Letters about recalls that somebody still has to get, the oldest first, at most 100. */
export async function findOwedLetters(container: MedusaContainer): Promise<OwedLetter[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: OwedLetter[] }>(sql);
  return rows;
}
