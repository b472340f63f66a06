import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CheckoutReady, checkoutSchema } from "../../../../../contracts/cart";
import { env } from "../../../../../env";
import { prepareCheckoutWorkflow } from "../../../../../workflows/cart/prepare-checkout";
import { readSummary, takesCards } from "../../read-summary";

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Makes the cart ready for `POST /store/carts/:id/complete`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const checkout = checkoutSchema.parse(req.body);
  const cartId = req.params.id ?? "";
  const { result: session } = await prepareCheckoutWorkflow(req.scope).run({
    input: {
      cart_id: cartId,
      checkout,
      customer_id: req.auth_context?.actor_id || null,
      takes_cards: takesCards(),
      now: new Date().toISOString(),
    },
  });
  const isCard = checkout.payment_method === "card";
  const ready: CheckoutReady = {
    summary: await readSummary(req.scope, cartId),
    payment: {
      method: checkout.payment_method,
      client_secret: isCard ? text(session.data.client_secret) : null,
      publishable_key: isCard ? (env.STRIPE_PUBLISHABLE_KEY ?? null) : null,
    },
  };
  res.json(ready);
}
