import type { BigNumberValue } from "@medusajs/framework/types";
import { z } from "zod";
import { groupRowSchema, sellerFields, sellerRowSchema } from "../producer/seller-row";

const amount = z.custom<BigNumberValue | null | undefined>();
const measure = z.number().nullish();

/** A row of the query engine for a variant: only what a wholesale buyer's view of it needs. */
export const variantRowSchema = z.object({
  id: z.string(),
  sku: z.string().nullish(),
  title: z.string(),
  metadata: z.unknown(),
  weight: measure,
  length: measure,
  width: measure,
  height: measure,
  product: z
    .object({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      status: z.string(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
      type: groupRowSchema,
      producer: sellerRowSchema.nullish(),
    })
    .nullish(),
  price_set: z
    .object({
      id: z.string(),
      prices: z
        .array(
          z.object({
            id: z.string(),
            amount,
            currency_code: z.string(),
            price_list_id: z.string().nullish(),
            min_quantity: amount,
            rules_count: z.number().nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
  inventory_items: z
    .array(
      z.object({
        inventory: z
          .object({
            location_levels: z
              .array(z.object({ stocked_quantity: amount, reserved_quantity: amount }))
              .nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
});
export type VariantRow = z.infer<typeof variantRowSchema>;

export const variantFields = [
  ...["id", "sku", "title", "metadata", "weight", "length", "width", "height"],
  ...["id", "handle", "title", "status", "metadata"].map((name) => `product.${name}`),
  "product.type.metadata",
  ...sellerFields.map((name) => `product.producer.${name}`),
  ...["id", "prices.*"].map((name) => `price_set.${name}`),
  ...["stocked_quantity", "reserved_quantity"].map(
    (name) => `inventory_items.inventory.location_levels.${name}`,
  ),
];
