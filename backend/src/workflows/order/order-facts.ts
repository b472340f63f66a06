import type { CancellationView, RefundView } from "../../contracts/cancellation";
import type { PaymentMethod } from "../../contracts/cart";
import type { LineLot, ProducerOrderStatus, WholesaleFacts } from "../../contracts/order";
import type { DatedDecision } from "../../modules/certification";

export type OrderLineFacts = {
  line_item_id: string;
  product_id: string;
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
  canceled_quantity: number;
  unit_price: number;
};

export type OrderPartFacts = {
  code: string;
  producer: { id: string; handle: string; name: string };
  status: ProducerOrderStatus;
  confirmed_at: string | null;
  shipped_at: string | null;
  carrier: string | null;
  tracking_code: string | null;
  item_total: number;
  shipping_total: number;
  /** What is not sent of goods and fee, đồng. */
  canceled_total: number;
  lines: OrderLineFacts[];
  cancellations: CancellationView[];
};

/** An order with its parts, as stored; amounts in đồng, instants in ISO form. */
export type OrderFacts = {
  id: string;
  code: string;
  placed_at: string;
  is_canceled: boolean;
  email: string | null;
  locale: "vi" | "en";
  note: string | null;
  address: { name: string; phone: string; street: string; commune: string; province: string };
  item_total: number;
  shipping_total: number;
  /** The bill as it was; what of it is not sent, and what is still asked for, stand in the parts. */
  total: number;
  payment: { id: string; method: PaymentMethod; captured: number } | null;
  parts: OrderPartFacts[];
  products: Map<string, { handle: string; kind: string; decisions: DatedDecision[] }>;
  /** By line item: the lots that were packed for it. */
  lots: Map<string, LineLot[]>;
  refunds: RefundView[];
  wholesale: WholesaleFacts | null;
};
