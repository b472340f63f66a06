import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows";
import type { PriceTier } from "../../contracts/wholesale";
import { createCasePacksStep } from "./steps/create-case-packs";

export type VariantTiers = {
  variant_id: string;
  min_quantity: number;
  case_size: number;
  tiers: PriceTier[];
};
export type TiersInput = { customer_group_id: string; title: string; variants: VariantTiers[] };

/**
 * Gives a customer group its price list and says how the variants are packed for wholesale.
 * The rule key must read `customer.groups.id`: under another name the list silently never applies.
 */
export const setPriceTiersWorkflow = createWorkflow("wholesale-set-price-tiers", (input: TiersInput) => {
  const rows = transform({ input }, ({ input }) => ({
    lists: [
      {
        title: input.title,
        description: input.title,
        status: "active" as const,
        rules: { "customer.groups.id": [input.customer_group_id] },
        prices: input.variants.flatMap(({ variant_id, tiers }) =>
          tiers.map((tier) => ({
            variant_id,
            currency_code: "vnd",
            amount: tier.unit_price,
            min_quantity: tier.min_quantity,
            max_quantity: tier.max_quantity,
          })),
        ),
      },
    ],
    packs: input.variants.map(({ variant_id, min_quantity, case_size }) => ({
      variant_id,
      min_quantity,
      case_size,
    })),
  }));
  const lists = createPriceListsWorkflow.runAsStep({ input: { price_lists_data: rows.lists } });
  createCasePacksStep(rows.packs);
  return new WorkflowResponse({ price_lists: lists });
});
