import { createHash, timingSafeEqual } from "node:crypto";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { today } from "../../../../clock";
import { type OrderView, orderLookUpSchema } from "../../../../contracts/order";
import { orderView } from "../../../../workflows/order/order-view";
import { readOrders } from "../../../../workflows/order/read-orders";
import { bankAccount } from "../bank-account";

const notFound = "Không tìm thấy đơn hàng. Hãy xem lại mã đơn và số điện thoại.";
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
const isSame = (left: string, right: string): boolean => timingSafeEqual(digest(left), digest(right));

const foundSchema = z.object({
  id: z.string(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
});

/** Finds an order by its code and the buyer's telephone number; one wrong word answers like two. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code, phone } = orderLookUpSchema.parse(req.body);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.phone"],
    filters: { custom_display_id: code },
  });
  const found = data[0] ? foundSchema.parse(data[0]) : null;
  const knowsPhone = isSame(found?.shipping_address?.phone ?? "", phone);
  const [order] = found && knowsPhone ? await readOrders(req.scope, { id: [found.id] }) : [];
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, notFound);
  const view: OrderView = orderView(order, bankAccount, today());
  res.json({ order: view });
}
