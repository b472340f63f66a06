import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deleteInventoryItemWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows";

type Made = { id: string; status: string };
type Item = { id: string; variants?: ({ id: string } | null)[] | null };

/**
 * An approval whose process died may have left a part of the product. What is public was whole: it stays
 * and is answered. What is hidden is taken away, with goods that hang on no variant, and made anew.
 */
export const clearHalfMadeStep = createStep(
  "clear-half-made-product",
  async ({ proposal_id, skus }: { proposal_id: string; skus: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "status"],
      filters: { external_id: proposal_id },
    });
    const made = data as unknown as Made[];
    const whole = made.find(({ status }) => status === "published");
    const half = made.filter((product) => product !== whole).map(({ id }) => id);
    if (half.length > 0) await deleteProductsWorkflow(container).run({ input: { ids: half } });
    if (!whole) await removeLooseItems(container, skus);
    return new StepResponse({ product_id: whole?.id ?? null });
  },
);

async function removeLooseItems(container: MedusaContainer, skus: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "variants.id"],
    filters: { sku: skus },
  });
  const loose = (data as unknown as Item[]).filter(({ variants }) => !variants?.some(Boolean));
  if (loose.length > 0)
    await deleteInventoryItemWorkflow(container).run({ input: loose.map(({ id }) => id) });
}
