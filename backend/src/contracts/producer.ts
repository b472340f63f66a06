import { z } from "zod";
import type { CancellationView } from "./cancellation";
import type { StarStanding } from "./certification";
import { lotPicksSchema } from "./lot";
import type { OrderLine, ProducerOrderStatus, WholesaleFacts } from "./order";
import { orderIdsSchema } from "./order-bundle";
import type { SellingView } from "./producer-paper";

export const memberRoles = ["owner", "manager", "staff"] as const;
export type MemberRole = (typeof memberRoles)[number];

export type ProducerMe = {
  member: { id: string; name: string; email: string; role: MemberRole };
  producer: { id: string; handle: string; name: string };
  /** All producers she may act for, this one among them. */
  producers: { id: string; name: string; role: MemberRole }[];
  /** Whether it may sell today, and what stands in the way. */
  selling: SellingView;
};

export type ProducerOrderRow = {
  id: string;
  code: string;
  status: ProducerOrderStatus;
  placed_at: string;
  customer_name: string;
  commune: string;
  province: string;
  item_count: number;
  item_total: number;
  shipping_total: number;
  /** What is not sent of goods and fee, đồng. */
  canceled_total: number;
  /** What the carrier collects at the door, đồng; null when nothing is due there. */
  collect_total: number | null;
  is_paid: boolean;
  payment_method: "cod" | "vietqr" | "card";
  /** Null for a shopper's order. */
  wholesale: WholesaleFacts | null;
};
export type ProducerOrderDetail = ProducerOrderRow & {
  phone: string;
  street: string;
  note: string | null;
  carrier: string | null;
  tracking_code: string | null;
  confirmed_at: string | null;
  shipped_at: string | null;
  lines: (OrderLine & { line_item_id: string })[];
  cancellations: CancellationView[];
};

export const producerOrderQuerySchema = z.object({
  status: z.enum(["placed", "confirmed", "shipped", "delivered", "canceled"]).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  /** Ids of chosen orders, divided by commas; all of them are answered on one page. */
  ids: orderIdsSchema.optional(),
});
export type ProducerOrderList = {
  orders: ProducerOrderRow[];
  total: number;
  counts: Record<ProducerOrderStatus, number>;
};

export const shipSchema = z.object({
  carrier: z.string().trim().min(2).max(60),
  tracking_code: z.string().trim().max(60).nullish(),
  /** The lots in the parcel; left out, what was recorded while packing stands. */
  picks: lotPicksSchema.optional(),
});
export type Ship = z.output<typeof shipSchema>;

export type StockRow = {
  variant_id: string;
  sku: string;
  product_handle: string;
  product_title: string;
  variant_title: string;
  kind: string;
  price: number;
  stocked: number;
  reserved: number;
  available: number;
  star: StarStanding;
};

export const changePriceSchema = z.object({
  /** Retail price with VAT, đồng. */
  price: z.number().int().min(1000).max(100_000_000),
  /** The price the member saw; a different one in force answers 409 so that nothing is overwritten unseen. */
  expected_price: z.number().int().optional(),
});
export type ChangePrice = z.infer<typeof changePriceSchema>;

export const stockReasons = [
  "harvest",
  "made",
  "returned",
  "sold_at_fair",
  "sold_elsewhere",
  "spoiled",
  "counted",
  "other",
] as const;
export const changeStockSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("adjust"),
    delta: z.number().int().min(-1_000_000).max(1_000_000),
    reason: z.enum(stockReasons),
  }),
  z.object({
    kind: z.literal("count"),
    /** What lies on the shelf now; written as the difference to `expected_stocked`. */
    counted: z.number().int().min(0).max(1_000_000),
    expected_stocked: z.number().int().min(0),
    reason: z.enum(stockReasons).default("counted"),
  }),
]);
export type ChangeStock = z.infer<typeof changeStockSchema>;
