import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { WholesaleMe } from "../../../../contracts/wholesale";
import { type BuyerRight, mayAtBuyer, whoMay } from "../../../../modules/wholesale";

type Signed = WholesaleMe & { customer_id: string };
/** `customer_group_id`: the group whose price lists hold this buyer's tiers. */
export type BuyerContext = Signed & { customer_group_id: string };

const contexts = new WeakMap<object, Signed & { customer_group_id: string | null }>();

export const setBuyerContext = (
  req: MedusaRequest,
  context: Signed & { customer_group_id: string | null },
): void => {
  contexts.set(req, context);
};

/** The same answer for what does not exist and for what is another buyer's. */
export const notFound = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");

/**
 * For which buyer the signed-in customer acts, approved or not: for routes that tell no price.
 * @throws MedusaError not_found when the route was reached without the middleware.
 */
export function anyBuyerContext(req: MedusaRequest): WholesaleMe {
  const context = contexts.get(req);
  if (!context?.buyer.id || !context.customer_id) throw notFound();
  return context;
}

/**
 * For which approved buyer the signed-in customer acts. Prices follow from this alone, never from body or query.
 * @throws MedusaError not_found without a price group, as without the middleware.
 */
export function buyerContext(req: MedusaRequest): BuyerContext {
  const context = contexts.get(req);
  if (!context?.buyer.id || !context.customer_id || context.buyer.state !== "approved") throw notFound();
  const { customer_group_id } = context;
  if (!customer_group_id) throw notFound();
  return { ...context, customer_group_id };
}

/** The context of a member whose role allows this. @throws MedusaError forbidden, saying who may */
export function requireRight(req: MedusaRequest, right: BuyerRight): BuyerContext {
  const context = buyerContext(req);
  if (mayAtBuyer(context.member.role, right)) return context;
  throw new MedusaError(MedusaError.Types.FORBIDDEN, `Việc này do ${whoMay[right]} làm.`, "role");
}

/** The one filter every read of a company's things carries; an undefined one would match every row. */
export const ownBuyer = (req: MedusaRequest): { buyer_id: string } => ({
  buyer_id: buyerContext(req).buyer.id,
});

/** An id from the address, never empty. @throws MedusaError not_found */
export function idInPath(req: MedusaRequest): string {
  const id = req.params.id;
  if (!id) throw notFound();
  return id;
}
