import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { LotBuyer } from "../../contracts/lot-office";

const STEP = 200;
const rowSchema = z.object({
  id: z.string(),
  custom_display_id: z.string().nullish(),
  email: z.string().nullish(),
  shipping_address: z.object({ first_name: z.string().nullish(), phone: z.string().nullish() }).nullish(),
});
const fields = ["id", "custom_display_id", "email", "shipping_address.first_name", "shipping_address.phone"];

export type BuyerOfOrder = LotBuyer & { order_code: string };

/** Who bought: core order id → the buyer, and the code she knows the order by. */
export async function readLotBuyers(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, BuyerOfOrder>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = [...new Set(orderIds)];
  const buyers = new Map<string, BuyerOfOrder>();
  for (let at = 0; at < ids.length; at += STEP) {
    const { data } = await query.graph({
      entity: "order",
      fields,
      filters: { id: ids.slice(at, at + STEP) },
    });
    for (const row of z.array(rowSchema).parse(data)) {
      buyers.set(row.id, {
        order_code: row.custom_display_id ?? row.id,
        name: row.shipping_address?.first_name ?? "",
        phone: row.shipping_address?.phone ?? "",
        email: row.email || null,
      });
    }
  }
  return buyers;
}
