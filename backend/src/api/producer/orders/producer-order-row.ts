import type { ProducerOrderStatus, WholesaleFacts } from "../../../contracts/order";
import type { ProducerOrderRow } from "../../../contracts/producer";
import { findCommune, findProvince } from "../../../places/places";
import { methodOf } from "../../../workflows/cart/payment-providers";
import { collectedAtDoor } from "../../../workflows/producer-order/collected-at-door";
import { livePayment, type PaidOrder } from "../../../workflows/producer-order/live-payment";

type Instant = string | Date;
type Address = {
  first_name?: string | null;
  last_name?: string | null;
  phone?: string | null;
  address_1?: string | null;
  city?: string | null;
  province?: string | null;
  metadata?: Record<string, unknown> | null;
};

export type JoinedLine = {
  line_item_id: string;
  product_id: string;
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
  canceled_quantity: number;
  canceled_vnd: number;
  unit_price_vnd: number;
};

export type JoinedProducerOrder = {
  id: string;
  code: string;
  order_id: string;
  status: ProducerOrderStatus;
  item_total_vnd: number;
  shipping_total_vnd: number;
  canceled_shipping_vnd: number;
  confirmed_at: Instant | null;
  shipped_at: Instant | null;
  carrier: string | null;
  tracking_code: string | null;
  created_at: Instant;
  lines: (JoinedLine | null)[];
  order?:
    | (PaidOrder & { metadata?: Record<string, unknown> | null; shipping_address?: Address | null })
    | null;
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The address as the carrier needs it; names come from the codes, so that they are today's. */
export function deliveryPlace(address: Address | null | undefined) {
  const provinceCode = text(address?.metadata?.province_code);
  const communeCode = text(address?.metadata?.commune_code);
  return {
    customer_name: [address?.last_name, address?.first_name].filter(Boolean).join(" "),
    phone: text(address?.phone),
    street: text(address?.address_1),
    commune: findCommune(provinceCode, communeCode)?.name ?? text(address?.city),
    province: findProvince(provinceCode)?.name ?? text(address?.province),
  };
}

/** One row of the producer's list. */
export function producerOrderRow(
  joined: JoinedProducerOrder,
  wholesale: WholesaleFacts | null,
): ProducerOrderRow {
  const { customer_name, commune, province } = deliveryPlace(joined.order?.shipping_address);
  const payment = livePayment(joined.order);
  const lines = joined.lines.filter((line) => line !== null);
  const money = {
    status: joined.status,
    item_total: joined.item_total_vnd,
    shipping_total: joined.shipping_total_vnd,
    canceled_total: lines.reduce((sum, line) => sum + line.canceled_vnd, joined.canceled_shipping_vnd),
    is_paid: Boolean(payment?.captured_at),
    payment_method: methodOf(payment?.provider_id ?? "") ?? ("cod" as const),
  };
  return {
    id: joined.id,
    code: joined.code,
    ...money,
    collect_total: collectedAtDoor(money),
    placed_at: new Date(joined.created_at).toISOString(),
    customer_name,
    commune,
    province,
    item_count: lines.reduce((sum, line) => sum + line.quantity - line.canceled_quantity, 0),
    wholesale,
  };
}
