import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

type BasePrice = { price_set_id: string; price_id: string; price_vnd: number };

/** Replaces the one base price; price lists are left alone. Undone, the former price stands again. */
export const writeBasePriceStep = createStep(
  "write-base-price",
  async (input: BasePrice & { former_vnd: number }, { container }) => {
    await write(container, input);
    return new StepResponse(input.price_vnd, { ...input, price_vnd: input.former_vnd });
  },
  async (former, { container }) => {
    if (former) await write(container, former);
  },
);

async function write(
  container: MedusaContainer,
  { price_set_id, price_id, price_vnd }: BasePrice,
): Promise<void> {
  const prices = [{ id: price_id, currency_code: "vnd", amount: price_vnd }];
  await container.resolve(Modules.PRICING).updatePriceSets(price_set_id, { prices });
}
