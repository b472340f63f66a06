import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { quantitySchema } from "../../../contracts/cart";
import { env } from "../../../env";
import { cartToken } from "../../guards/cart/cart-token";

const bodySchema = z.strictObject({
  items: z
    .array(z.strictObject({ variant_id: z.string().min(1).max(64), quantity: quantitySchema }))
    .max(100)
    .default([]),
});

/** Two lines of one variant become one, so that stock is never judged line by line. */
function merged(items: z.infer<typeof bodySchema>["items"]): { variant_id: string; quantity: number }[] {
  const quantities = new Map<string, number>();
  for (const { variant_id, quantity } of items) {
    quantities.set(variant_id, (quantities.get(variant_id) ?? 0) + quantity);
  }
  return [...quantities].map(([variant_id, quantity]) => ({
    variant_id,
    quantity: quantitySchema.parse(quantity),
  }));
}

/** Opens a cart. The token in the answer is the only key to it for somebody who is not signed in. */
export async function POST(
  req: AuthenticatedMedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } },
  res: MedusaResponse,
): Promise<void> {
  const { items } = bodySchema.parse(req.body ?? {});
  const { result } = await createCartWorkflow(req.scope).run({
    input: {
      items: merged(items),
      sales_channel_id: req.publishable_key_context?.sales_channel_ids[0],
      customer_id: req.auth_context?.actor_id,
    },
  });
  res.json({ cart: { id: result.id }, cart_token: cartToken(result.id, env.JWT_SECRET) });
}
