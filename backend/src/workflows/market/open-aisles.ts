import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProductCategoriesWorkflow, createProductTypesWorkflow } from "@medusajs/medusa/core-flows";

export type NewAisle = {
  handle: string;
  name: string;
  name_en: string;
  position: number;
  kind: string;
  is_leading_group: boolean;
};
export type NewProductGroup = { handle: string; name: string; name_en: string; position: number };

/**
 * Creates the shop's aisles (product categories) and the OCOP product groups (product types).
 * A type has no handle of its own, so the group's stands in its metadata.
 */
export const openAislesWorkflow = createWorkflow(
  "market-open-aisles",
  (input: { aisles: NewAisle[]; product_groups: NewProductGroup[] }) => {
    const rows = transform({ input }, ({ input }) => ({
      categories: input.aisles.map((aisle) => ({
        handle: aisle.handle,
        name: aisle.name,
        rank: aisle.position - 1,
        is_active: true,
        metadata: { name_en: aisle.name_en, kind: aisle.kind, is_leading_group: aisle.is_leading_group },
      })),
      types: input.product_groups.map((group) => ({
        value: group.name,
        metadata: { handle: group.handle, name_en: group.name_en, position: group.position },
      })),
    }));
    const categories = createProductCategoriesWorkflow.runAsStep({
      input: { product_categories: rows.categories },
    });
    const types = createProductTypesWorkflow.runAsStep({ input: { product_types: rows.types } });
    return new WorkflowResponse({ categories, types });
  },
);
