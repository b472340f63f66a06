import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_DAYS } from "../../../modules/sales-bucket";

/** Units of one product that were sold. */
export type SoldUnits = { product_id: string; units: number };

/**
 * Sold is what was delivered, or paid, and not cancelled, as in the programme's figures; an order that is
 * only placed lifts nobody. It counts on the day of Việt Nam on which it was ordered.
 */
const soldSql = `select line.product_id, sum(item.quantity)::float8 as units
  from producer_order part
  join "order" o on o.id = part.order_id
  join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
  join product_product_producer_producer maker on maker.product_id = line.product_id
    and maker.producer_id = part.producer_id and maker.deleted_at is null
  where part.deleted_at is null and part.status <> 'canceled' and o.status <> 'canceled'
    and (part.created_at at time zone 'Asia/Ho_Chi_Minh')::date > ?::date - ?::int
    and (part.status = 'delivered' or exists (
      select 1 from order_payment_collection l
      join payment on payment.payment_collection_id = l.payment_collection_id
      where l.order_id = part.order_id and l.deleted_at is null and payment.deleted_at is null
        and payment.captured_at is not null and payment.canceled_at is null))
  group by line.product_id`;

/** Units sold of each product in the `SALES_DAYS` days that end today; products without sales are left out. */
export const readSoldUnitsStep = createStep(
  "read-sold-units",
  async ({ today }: { today: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows } = await database.raw<{ rows: SoldUnits[] }>(soldSql, [today, SALES_DAYS]);
    return new StepResponse(rows);
  },
);
