import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";

export type OrderOf = { refund_id: string } | { cancellation_id: string };

const emptySql = (of: string) => `select o.id from "order" o
  where o.id = (${of}) and o.status = 'pending'
    and exists (select 1 from producer_order po where po.order_id = o.id and po.deleted_at is null)
    and not exists (select 1 from producer_order po
      where po.order_id = o.id and po.status <> 'canceled' and po.deleted_at is null)
    and not exists (select 1 from buyer_refund r where r.order_id = o.id and r.state = 'owed' and r.deleted_at is null)`;

/** An order of which nothing is sent and nothing is owed is over in the core, too; its payment with it. */
export const closeEmptyOrderStep = createStep("close-empty-order", async (input: OrderOf, { container }) => {
  const [of, id] =
    "refund_id" in input
      ? ["select order_id from buyer_refund where id = ?", input.refund_id]
      : ["select order_id from cancellation where id = ?", input.cancellation_id];
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { id: string }[] }>(emptySql(of), [id]);
  const [order] = rows;
  if (order) await cancelOrderWorkflow(container).run({ input: { order_id: order.id } });
  return new StepResponse(order?.id ?? null);
});
