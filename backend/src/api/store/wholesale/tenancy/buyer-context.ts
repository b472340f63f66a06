import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { WholesaleMe } from "../../../../contracts/wholesale";

export type BuyerContext = WholesaleMe & {
  customer_id: string;
  /** The group whose price lists hold this buyer's tiers. */
  customer_group_id: string;
};

const contexts = new WeakMap<object, BuyerContext>();

export const setBuyerContext = (req: MedusaRequest, context: BuyerContext): void => {
  contexts.set(req, context);
};

/** The same answer for what does not exist and for what is another buyer's. */
export const notFound = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");

/**
 * For which buyer the signed-in customer acts. Prices follow from this alone, never from body or query.
 * @throws MedusaError not_found when the route was reached without the middleware.
 */
export function buyerContext(req: MedusaRequest): BuyerContext {
  const context = contexts.get(req);
  if (!context?.buyer.id || !context.customer_id || !context.customer_group_id) throw notFound();
  return context;
}
