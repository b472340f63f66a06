import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { type LegalForm, legalForms } from "../../contracts/catalogue";
import { wholeNumber } from "../../whole-number";
import {
  groupByProducer,
  type OrderedLine,
  type OrderedShipping,
  type ProducerPart,
} from "./group-by-producer";

const orderFields = [
  "id",
  "custom_display_id",
  "total",
  "items.id",
  "items.product_id",
  "items.variant_id",
  "items.product_title",
  "items.title",
  "items.variant_title",
  "items.variant_sku",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "shipping_methods.shipping_option_id",
  "shipping_methods.total",
];

export type PartedOrder = {
  order_id: string;
  code: string;
  parts: (ProducerPart & { legal_form: LegalForm | null })[];
};

/** Reads a core order and splits it. @throws MedusaError not_found; Error when it cannot be split. */
export async function readPartedOrder(container: MedusaContainer, orderId: string): Promise<PartedOrder> {
  const query = container.resolve("query");
  const { data } = await query.graph({ entity: "order", fields: orderFields, filters: { id: orderId } });
  const order = data[0];
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy đơn hàng.");
  const items = (order.items ?? []).filter((item) => item !== null);
  const methods = (order.shipping_methods ?? []).filter((method) => method !== null);
  const products = await ownersOf(
    container,
    "product",
    items.map((item) => item.product_id),
  );
  const options = await ownersOf(
    container,
    "shipping_option",
    methods.map((method) => method.shipping_option_id),
  );

  const lines = items.map(
    (item): OrderedLine => ({
      line_item_id: item.id,
      producer_id: products.get(item.product_id ?? "")?.producer.id ?? null,
      product_id: item.product_id ?? "",
      variant_id: item.variant_id ?? "",
      product_group: products.get(item.product_id ?? "")?.group ?? null,
      title: item.product_title ?? item.title,
      variant_title: item.variant_title ?? "",
      sku: item.variant_sku ?? "",
      quantity: wholeNumber(item.quantity),
      unit_price_vnd: wholeNumber(item.unit_price),
      total_vnd: wholeNumber(item.total),
    }),
  );
  const shipping = methods.map(
    (method): OrderedShipping => ({
      producer_id: options.get(method.shipping_option_id ?? "")?.producer.id ?? null,
      total_vnd: wholeNumber(method.total),
    }),
  );
  const forms = new Map([...products.values()].map(({ producer }) => [producer.id, producer.legal_form]));
  const parts = groupByProducer(lines, shipping, wholeNumber(order.total));
  return {
    order_id: order.id,
    code: order.custom_display_id ?? order.id,
    parts: parts.map((part) => ({ ...part, legal_form: forms.get(part.producer_id) ?? null })),
  };
}

type Owner = { producer: { id: string; legal_form: LegalForm }; group: string | null };
const ownedRowSchema = z.object({
  id: z.string(),
  producer: z.object({ id: z.string(), legal_form: z.enum(legalForms) }).nullish(),
  type: z.object({ metadata: z.record(z.string(), z.unknown()).nullish() }).nullish(),
});
const ownerFields = ["id", "producer.id", "producer.legal_form"];

/** Product or shipping option → the producer it is linked to, and the OCOP group of a product. */
async function ownersOf(
  container: MedusaContainer,
  entity: "product" | "shipping_option",
  ids: (string | null | undefined)[],
): Promise<Map<string, Owner>> {
  const known = ids.filter((id): id is string => typeof id === "string" && id !== "");
  if (known.length === 0) return new Map();
  const fields = entity === "product" ? [...ownerFields, "type.metadata"] : ownerFields;
  const { data } = await container.resolve("query").graph({ entity, fields, filters: { id: known } });
  const rows = z.array(ownedRowSchema).parse(data);
  return new Map(
    rows.flatMap(({ id, producer, type }) => {
      const group = type?.metadata?.handle;
      return producer ? [[id, { producer, group: typeof group === "string" ? group : null }] as const] : [];
    }),
  );
}
