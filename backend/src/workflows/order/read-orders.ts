import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { productFacts } from "../../product-facts";
import { methodOf } from "../cart/payment-providers";
import { readDecisions } from "../cart/read-live-facts";
import { readWholesaleFacts } from "../wholesale/read-wholesale-facts";
import type { OrderFacts, OrderPartFacts } from "./order-facts";
import {
  type OrderRow,
  orderFields,
  orderRowSchema,
  type PartRow,
  partFields,
  partRowSchema,
} from "./order-rows";
import { readCancellations } from "./read-cancellations";
import { readLineLots } from "./read-line-lots";
import { readRefunds } from "./read-refunds";

/** Which orders to read; every value must be set, because an empty filter matches all. */
export type OrderFilter = { id: string[] } | { custom_display_id: string } | { customer_id: string };

const graph = async (container: MedusaContainer, request: Request): Promise<unknown[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(request);
  return data;
};
type Request = { entity: string; fields: string[]; filters: Record<string, unknown>; pagination?: object };

/** Reads orders with their parts, newest first, at most 100. @throws Error on an empty filter. */
export async function readOrders(container: MedusaContainer, filter: OrderFilter): Promise<OrderFacts[]> {
  if (Object.values(filter).some((value) => value === undefined || value.length === 0)) {
    throw new Error("Orders are never read without a filter.");
  }
  const rows = z.array(orderRowSchema).parse(
    await graph(container, {
      entity: "order",
      fields: orderFields,
      filters: filter,
      pagination: { take: 100, order: { created_at: "DESC" } },
    }),
  );
  if (rows.length === 0) return [];
  const order_id = rows.map((row) => row.id);
  const parts = z
    .array(partRowSchema)
    .parse(await graph(container, { entity: "producer_order", fields: partFields, filters: { order_id } }));
  const products = await readProducts(container, parts);
  const terms = await readWholesaleFacts(container, order_id);
  const lots = await readLineLots(container, order_id);
  const canceled = await readCancellations(container, order_id);
  const refunds = await readRefunds(container, order_id);
  return rows.map((row) => ({
    ...orderFacts(row, parts.map(partFactsWith(canceled)), products, terms.get(row.id) ?? null),
    lots,
    refunds: refunds.get(row.id) ?? [],
  }));
}

const productsSchema = z.array(z.object({ id: z.string(), handle: z.string(), metadata: z.unknown() }));

async function readProducts(container: MedusaContainer, parts: PartRow[]): Promise<OrderFacts["products"]> {
  const id = [...new Set(parts.flatMap((part) => part.lines.map((line) => line.product_id)))];
  if (id.length === 0) return new Map();
  const rows = await graph(container, {
    entity: "product",
    fields: ["id", "handle", "metadata"],
    filters: { id },
  });
  const decisions = await readDecisions(container, id);
  return new Map(
    productsSchema.parse(rows).map(({ id, handle, metadata }) => {
      const { kind } = productFacts(metadata);
      return [id, { handle, kind, decisions: decisions.get(id) ?? [] }];
    }),
  );
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function orderFacts(
  row: OrderRow,
  parts: (OrderPartFacts & { order_id: string })[],
  products: OrderFacts["products"],
  wholesale: OrderFacts["wholesale"],
): Omit<OrderFacts, "lots" | "refunds"> {
  const address = row.shipping_address;
  const mine = parts.filter((part) => part.order_id === row.id);
  const isEmpty = mine.length > 0 && mine.every((part) => part.status === "canceled");
  return {
    id: row.id,
    code: row.custom_display_id ?? row.id,
    placed_at: row.created_at,
    is_canceled: row.status === "canceled" || isEmpty,
    email: row.email ?? null,
    locale: row.metadata?.locale === "en" ? "en" : "vi",
    note: text(row.metadata?.note),
    address: {
      name: address?.first_name ?? "",
      phone: address?.phone ?? "",
      street: address?.address_1 ?? "",
      commune: address?.city ?? "",
      province: address?.province ?? "",
    },
    item_total: row.item_total,
    shipping_total: row.shipping_total,
    // The core's own total shrinks with every refund.
    total: row.item_total + row.shipping_total,
    payment: paymentFacts(row),
    parts: mine.map(({ order_id: _, ...part }) => part).sort(byCode),
    products,
    wholesale,
  };
}

const byCode = (a: OrderPartFacts, b: OrderPartFacts): number =>
  a.code.localeCompare(b.code, "en", { numeric: true });

function paymentFacts(row: OrderRow): OrderFacts["payment"] {
  const payments = (row.payment_collections ?? []).flatMap((collection) => collection.payments ?? []);
  const payment = payments.find((one) => !one.canceled_at) ?? payments[0];
  const method = payment ? methodOf(payment.provider_id) : null;
  if (!payment || !method) return null;
  const captured = (payment.captures ?? []).reduce((sum, capture) => sum + capture.amount, 0);
  return { id: payment.id, method, captured };
}

const partFactsWith =
  (canceled: Awaited<ReturnType<typeof readCancellations>>) =>
  (row: PartRow): OrderPartFacts & { order_id: string } => ({
    order_id: row.order_id,
    code: row.code,
    producer: row.producer ?? { id: "", handle: "", name: "" },
    status: row.status,
    confirmed_at: row.confirmed_at,
    shipped_at: row.shipped_at,
    carrier: row.carrier ?? null,
    tracking_code: row.tracking_code ?? null,
    item_total: row.item_total_vnd,
    shipping_total: row.shipping_total_vnd,
    canceled_total: row.lines.reduce((sum, line) => sum + line.canceled_vnd, row.canceled_shipping_vnd),
    cancellations: canceled.get(row.id) ?? [],
    lines: row.lines.map(({ unit_price_vnd, canceled_vnd: _, ...line }) => ({
      ...line,
      unit_price: unit_price_vnd,
    })),
  });
