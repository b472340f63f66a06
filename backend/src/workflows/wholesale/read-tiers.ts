import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { PriceTier } from "../../contracts/wholesale";
import { wholeNumber } from "../../whole-number";

const whole = z
  .custom<Parameters<typeof wholeNumber>[0]>((value) => value !== undefined)
  .transform(wholeNumber);
const maybeWhole = z
  .custom<Parameters<typeof wholeNumber>[0]>()
  .transform((value) => (value === null || value === undefined ? null : wholeNumber(value)));
const instant = z.union([z.date(), z.string()]).nullish();

const listsSchema = z.array(
  z.object({
    starts_at: instant,
    ends_at: instant,
    price_list_rules: z.array(z.object({ attribute: z.string(), value: z.unknown() })).nullish(),
    prices: z
      .array(
        z.object({
          amount: whole,
          currency_code: z.string(),
          min_quantity: maybeWhole,
          max_quantity: maybeWhole,
          price_set: z.object({ id: z.string() }).nullish(),
        }),
      )
      .nullish(),
  }),
);
type List = z.infer<typeof listsSchema>[number];

const GROUP_RULE = "customer.groups.id";

/** Price set → its tiers, from the price lists of this one customer group that are in force. */
export async function readTiers(
  container: MedusaContainer,
  customerGroupId: string,
  now: Date,
): Promise<Map<string, PriceTier[]>> {
  if (!customerGroupId) throw new Error("Tiers are read for one customer group only.");
  const { data } = await container.resolve("query").graph({
    entity: "price_list",
    fields: [
      "starts_at",
      "ends_at",
      "price_list_rules.attribute",
      "price_list_rules.value",
      ...["amount", "currency_code", "min_quantity", "max_quantity", "price_set.id"].map(
        (name) => `prices.${name}`,
      ),
    ],
    filters: { status: "active" },
  });
  const tiers = new Map<string, PriceTier[]>();
  const lists = listsSchema
    .parse(data)
    .filter((list) => isFor(list, customerGroupId) && isInForce(list, now));
  for (const price of lists.flatMap((list) => list.prices ?? [])) {
    if (price.currency_code !== "vnd" || !price.price_set) continue;
    const tier = {
      min_quantity: price.min_quantity ?? 1,
      max_quantity: price.max_quantity,
      unit_price: price.amount,
    };
    tiers.set(price.price_set.id, [...(tiers.get(price.price_set.id) ?? []), tier]);
  }
  for (const rows of tiers.values()) rows.sort((a, b) => a.min_quantity - b.min_quantity);
  return tiers;
}

/** A list with a further rule is for fewer than the group: its prices are not promised to all of it. */
function isFor(list: List, customerGroupId: string): boolean {
  const rules = list.price_list_rules ?? [];
  const [rule] = rules;
  if (rules.length !== 1 || rule?.attribute !== GROUP_RULE) return false;
  return [rule.value].flat().includes(customerGroupId);
}

function isInForce(list: List, now: Date): boolean {
  const begun = !list.starts_at || new Date(list.starts_at) <= now;
  return begun && (!list.ends_at || new Date(list.ends_at) >= now);
}
