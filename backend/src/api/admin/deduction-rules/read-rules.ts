import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { DeductionRuleView, ProductGroupChoice } from "../../../contracts/deduction";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";

const MOST_RULES = 10_000;
const typesSchema = z.array(
  z.object({ value: z.string(), metadata: z.object({ handle: z.string() }).nullish().catch(null) }),
);

/** Every rule there ever was, the latest first; `has_begun` on a day. */
export async function readRules(container: MedusaContainer, day: string): Promise<DeductionRuleView[]> {
  const rules = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listDeductionRules({}, { take: MOST_RULES, order: { valid_from: "DESC", created_at: "DESC" } });
  return rules.map(
    ({ id, kind, applies_to, rate_bp, valid_from, source, recorded_on, recorded_by_name }) => ({
      ...{ id, kind, applies_to, rate_bp, valid_from, source, recorded_on, recorded_by_name },
      has_begun: valid_from <= day,
    }),
  );
}

/** The OCOP product groups for which a commission may be agreed. */
export async function readGroups(container: MedusaContainer): Promise<ProductGroupChoice[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_type", fields: ["value", "metadata"] });
  return typesSchema
    .parse(data)
    .flatMap(({ value, metadata }) => (metadata ? [{ handle: metadata.handle, name: value }] : []));
}
