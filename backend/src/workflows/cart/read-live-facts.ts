import type { MedusaContainer, PricingContext } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { caseTypes, type StarStanding, starRatings } from "../../contracts/certification";
import { type DatedDecision, standingOn } from "../../modules/certification";
import { wholeNumber } from "../../whole-number";

const decisionSchema = z.object({
  id: z.string(),
  product_id: z.string(),
  star_rating: z.union(starRatings.map((star) => z.literal(star))),
  case_type: z.enum(caseTypes),
  issued_on: z.string().nullable(),
  expires_on: z.string().nullable(),
  revoked_on: z.string().nullable(),
  year: z.number().nullable(),
});

/** Product id → its decisions, so that a reader can tell the star of any day. */
export async function readDecisions(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, DatedDecision[]>> {
  if (productIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "ocop_certification",
    fields: Object.keys(decisionSchema.shape),
    filters: { product_id: productIds },
  });
  const decisions = z.array(decisionSchema).parse(data);
  return new Map(productIds.map((id) => [id, decisions.filter((decision) => decision.product_id === id)]));
}

/** Product id → the star it may show on a day. Products without any decision have none. */
export async function readStars(
  container: MedusaContainer,
  productIds: string[],
  day: string,
): Promise<Map<string, StarStanding>> {
  const decisions = await readDecisions(container, productIds);
  return new Map([...decisions].map(([id, rows]) => [id, standingOn(rows, day).star]));
}

export type PriceQuestion = { line_id: string; price_set_id: string; quantity: number };
export type PriceAsker = {
  currency_code: string;
  region_id: string;
  customer: { id: string; groups: { id: string }[] } | null;
};

/**
 * Line id → the price in force for its quantity, đồng. Asked in one call per quantity, because the price
 * lists of wholesale buyers have steps.
 */
export async function readPricesInForce(
  container: MedusaContainer,
  asker: PriceAsker,
  questions: PriceQuestion[],
): Promise<Map<string, number>> {
  const pricing = container.resolve(Modules.PRICING);
  const prices = new Map<string, number>();
  for (const quantity of new Set(questions.map((question) => question.quantity))) {
    const asked = questions.filter((question) => question.quantity === quantity);
    const answers = await pricing.calculatePrices(
      { id: [...new Set(asked.map((question) => question.price_set_id))] },
      pricingContext(asker, quantity),
    );
    const bySet = new Map(answers.map((answer) => [answer.id, answer.calculated_amount]));
    for (const { line_id, price_set_id } of asked) {
      const amount = bySet.get(price_set_id);
      if (amount !== null && amount !== undefined) prices.set(line_id, wholeNumber(amount));
    }
  }
  return prices;
}

/**
 * The same rule keys as the framework's own cart; a price list's key is `customer.groups.id`. The type of
 * the context knows single values only, the pricing engine matches lists as well.
 */
function pricingContext(asker: PriceAsker, quantity: number): PricingContext {
  const groups = asker.customer?.groups.map((group) => group.id) ?? [];
  const context: Record<string, unknown> = {
    currency_code: asker.currency_code,
    region_id: asker.region_id,
    quantity,
    ...(groups.length > 0 ? { "customer.groups.id": groups } : {}),
  };
  return { context } as PricingContext;
}
