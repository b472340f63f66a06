import type { BigNumberValue } from "@medusajs/framework/types";
import { z } from "zod";
import { producerOrderStatuses } from "../../contracts/order";
import { wholeNumber } from "../../whole-number";

const whole = z
  .custom<BigNumberValue>((value) => value !== undefined && value !== null)
  .transform(wholeNumber);
const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value).toISOString());
const maybeText = z.string().nullish();

/** A row of the query engine for a core order: only what a view of it needs. */
export const orderRowSchema = z.object({
  id: z.string(),
  custom_display_id: maybeText,
  created_at: instant,
  status: z.string(),
  email: maybeText,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  total: whole,
  item_total: whole,
  shipping_total: whole,
  shipping_address: z
    .object({
      first_name: maybeText,
      phone: maybeText,
      address_1: maybeText,
      city: maybeText,
      province: maybeText,
    })
    .nullish(),
  payment_collections: z
    .array(
      z.object({
        payments: z
          .array(
            z.object({
              id: z.string(),
              provider_id: z.string(),
              canceled_at: z.unknown(),
              captures: z.array(z.object({ amount: whole })).nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});
export type OrderRow = z.infer<typeof orderRowSchema>;

export const orderFields = [
  ...["id", "custom_display_id", "created_at", "status", "email", "metadata"],
  ...["total", "item_total", "shipping_total"],
  ...["first_name", "phone", "address_1", "city", "province"].map((name) => `shipping_address.${name}`),
  ...["id", "provider_id", "canceled_at", "captures.amount"].map(
    (name) => `payment_collections.payments.${name}`,
  ),
];

const maybeInstant = instant.nullish().transform((value) => value ?? null);

/** A row for a ProducerOrder with its lines and its producer. */
export const partRowSchema = z.object({
  id: z.string(),
  code: z.string(),
  order_id: z.string(),
  status: z.enum(producerOrderStatuses),
  item_total_vnd: z.number(),
  shipping_total_vnd: z.number(),
  canceled_shipping_vnd: z.number(),
  confirmed_at: maybeInstant,
  shipped_at: maybeInstant,
  carrier: maybeText,
  tracking_code: maybeText,
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }).nullish(),
  lines: z.array(
    z.object({
      line_item_id: z.string(),
      product_id: z.string(),
      title: z.string(),
      variant_title: z.string(),
      sku: z.string(),
      quantity: z.number(),
      canceled_quantity: z.number(),
      canceled_vnd: z.number(),
      unit_price_vnd: z.number(),
    }),
  ),
});
export type PartRow = z.infer<typeof partRowSchema>;

export const partFields = [
  ...["id", "code", "order_id", "status", "item_total_vnd", "shipping_total_vnd", "canceled_shipping_vnd"],
  ...["confirmed_at", "shipped_at"],
  ...["carrier", "tracking_code", "producer.id", "producer.handle", "producer.name"],
  ...["canceled_quantity", "canceled_vnd"].map((name) => `lines.${name}`),
  ...["line_item_id", "product_id", "title", "variant_title", "sku", "quantity", "unit_price_vnd"].map(
    (name) => `lines.${name}`,
  ),
];
