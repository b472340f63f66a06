import { z } from "zod";
import { wholeNumber } from "../../whole-number";
import { groupRowSchema, sellerFields, sellerRowSchema } from "../producer/seller-row";

const whole = z.unknown().transform((value, context) => {
  try {
    return wholeNumber(value as Parameters<typeof wholeNumber>[0]);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : "not a whole number");
    return z.NEVER;
  }
});
const measure = z.number().nullish();
const maybeText = z.string().nullish();

const levelSchema = z.object({
  stocked_quantity: whole,
  reserved_quantity: whole,
  stock_locations: z
    .array(
      z.object({ sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish() }).nullable(),
    )
    .nullish(),
});

const variantSchema = z.object({
  id: z.string(),
  title: maybeText,
  sku: maybeText,
  metadata: z.unknown(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  weight: measure,
  length: measure,
  width: measure,
  height: measure,
  price_set: z.object({ id: z.string() }).nullish(),
  inventory_items: z
    .array(
      z.object({
        inventory_item_id: z.string(),
        required_quantity: whole,
        inventory: z.object({ location_levels: z.array(levelSchema).nullish() }).nullish(),
      }),
    )
    .nullish(),
});
export type VariantRow = z.infer<typeof variantSchema>;

const productSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  thumbnail: maybeText,
  metadata: z.unknown(),
  type: groupRowSchema,
  producer: sellerRowSchema.nullish(),
});

const itemSchema = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_id: maybeText,
  product_title: maybeText,
  product_handle: maybeText,
  variant_title: maybeText,
  variant_sku: maybeText,
  quantity: z.number(),
  unit_price: whole,
  is_custom_price: z.boolean().nullish(),
  requires_shipping: z.boolean(),
  variant: variantSchema.nullish(),
  product: productSchema.nullish(),
});
export type ItemRow = z.infer<typeof itemSchema>;

/** A row of the query engine for a cart: only what the rules of checkout need, amounts whole đồng. */
export const cartRowSchema = z.object({
  id: z.string(),
  email: maybeText,
  customer_id: maybeText,
  region_id: z.string(),
  sales_channel_id: z.string(),
  currency_code: z.string(),
  completed_at: z.unknown(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  total: whole,
  items: z.array(itemSchema).nullish(),
  customer: z.object({ id: z.string(), groups: z.array(z.object({ id: z.string() })).nullish() }).nullish(),
  shipping_address: z
    .object({
      id: z.string(),
      first_name: maybeText,
      phone: maybeText,
      address_1: maybeText,
      metadata: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
  shipping_methods: z
    .array(z.object({ id: z.string(), shipping_option_id: maybeText, amount: whole }))
    .nullish(),
  payment_collection: z
    .object({
      id: z.string(),
      payment_sessions: z
        .array(z.object({ id: z.string(), provider_id: z.string(), amount: whole, status: z.string() }))
        .nullish(),
    })
    .nullish(),
});
export type CartRow = z.infer<typeof cartRowSchema>;

const under = (prefix: string, names: string): string[] =>
  names.split(" ").map((name) => `${prefix}.${name}`);
const level = "items.variant.inventory_items.inventory.location_levels";

export const cartFields: string[] = [
  ..."id email customer_id region_id sales_channel_id currency_code completed_at metadata total".split(" "),
  ...under("items", "id variant_id product_id product_title product_handle variant_title variant_sku"),
  ...under("items", "quantity unit_price is_custom_price requires_shipping"),
  ...under(
    "items.variant",
    "id title sku metadata manage_inventory allow_backorder weight length width height",
  ),
  "items.variant.price_set.id",
  ...under("items.variant.inventory_items", "inventory_item_id required_quantity"),
  ...under(level, "stocked_quantity reserved_quantity stock_locations.sales_channels.id"),
  ...under("items.product", "id handle title status thumbnail metadata"),
  "items.product.type.metadata",
  ...under("items.product.producer", sellerFields.join(" ")),
  ...under("customer", "id groups.id"),
  ...under("shipping_address", "id first_name phone address_1 metadata"),
  ...under("shipping_methods", "id shipping_option_id amount"),
  "payment_collection.id",
  ...under("payment_collection.payment_sessions", "id provider_id amount status"),
];
