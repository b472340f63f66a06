import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  updateInventoryItemsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { PRODUCER_MODULE } from "../../modules/producer";
import { type NewProduct, productRow } from "./product-row";

export type PublishInput = { products: NewProduct[]; sales_channel_id: string };

/**
 * Puts products up for sale: the product with its variants, prices and inventory items, the stock in
 * its producer's location, and the link to the producer. Services have no shipping profile, so a
 * cart never asks for a parcel.
 */
export const publishProductsWorkflow = createWorkflow("product-publish", (input: PublishInput) => {
  const rows = transform({ input }, ({ input }) =>
    input.products.map((product) => productRow(product, input.sales_channel_id)),
  );
  const products = createProductsWorkflow.runAsStep({ input: { products: rows } });

  const links = transform({ products, input }, ({ products, input }) =>
    products.map((product, index) => ({
      [Modules.PRODUCT]: { product_id: product.id },
      [PRODUCER_MODULE]: { producer_id: input.products[index]?.producer_id ?? "" },
    })),
  );
  createRemoteLinkStep(links);

  const skus = transform({ input }, ({ input }) =>
    input.products.flatMap((product) => product.variants.map((variant) => variant.sku)),
  );
  const { data: items } = useQueryGraphStep({
    entity: "inventory_item",
    fields: ["id", "sku"],
    filters: { sku: skus },
  });
  const inventory = transform({ items, input }, ({ items, input }) => {
    const idBySku = new Map(items.map((item) => [item.sku, item.id]));
    return {
      levels: input.products.flatMap((product) =>
        product.variants.map((variant) => ({
          inventory_item_id: idBySku.get(variant.sku) ?? "",
          location_id: product.stock_location_id,
          stocked_quantity: variant.stock_quantity,
        })),
      ),
      services: input.products
        .filter((product) => !product.facts.requires_shipping)
        .flatMap((product) => product.variants)
        .map((variant) => ({ id: idBySku.get(variant.sku) ?? "", requires_shipping: false })),
    };
  });
  createInventoryLevelsWorkflow.runAsStep({ input: { inventory_levels: inventory.levels } });
  updateInventoryItemsWorkflow.runAsStep({ input: { updates: inventory.services } });
  return new WorkflowResponse({ products });
});
