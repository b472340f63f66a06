import { z } from "zod";
import { deliverySchema } from "./cart";
import type { StarStanding } from "./certification";
import type { OrderView } from "./order";

export const buyerRoles = ["owner", "buyer", "approver", "finance"] as const;
export type BuyerRole = (typeof buyerRoles)[number];

/** How a company stands with the operator; only an approved one sees prices and orders. */
export const buyerStates = ["applied", "approved", "refused", "suspended"] as const;
export type BuyerState = (typeof buyerStates)[number];

export type WholesaleMe = {
  member: { id: string; name: string; email: string; role: BuyerRole };
  buyer: {
    id: string;
    name: string;
    tax_code: string;
    state: BuyerState;
    /** Why it was refused or suspended, in the operator's words. */
    state_reason: string | null;
    po_required: boolean;
    /** Orders above it wait for approval, đồng. */
    approval_threshold_vnd: number | null;
  };
};
/** A company for which somebody may act; which one is said in the header `x-buyer-id`. */
export type BuyerChoice = { id: string; name: string; state: BuyerState; role: BuyerRole };

/** Unit price from `min_quantity` pieces on, đồng. */
export type PriceTier = { min_quantity: number; max_quantity: number | null; unit_price: number };

export type WholesaleRow = {
  variant_id: string;
  sku: string;
  product_handle: string;
  product_title: string;
  variant_title: string;
  kind: string;
  producer: { handle: string; name: string };
  star: StarStanding;
  retail_price: number;
  tiers: PriceTier[];
  min_quantity: number;
  case_size: number;
  available: number;
};

export const wholesaleQuerySchema = z.object({
  q: z.string().max(200).default(""),
  producer: z.string().max(120).optional(),
  product: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type WholesaleList = { rows: WholesaleRow[]; total: number };

export const wholesaleLinesSchema = z
  .array(z.object({ sku: z.string().min(1).max(80), quantity: z.number().int().min(1).max(100_000) }))
  .min(1)
  .max(500);

/** Body of `POST /store/wholesale/orders/preview`. */
export const wholesalePreviewSchema = z.object({
  lines: wholesaleLinesSchema,
  province_code: z.string().max(10).nullish(),
});

export const lineProblems = [
  "unknown_sku",
  "no_wholesale_price",
  "below_minimum",
  "off_case",
  "not_enough_stock",
] as const;
export type LineProblem = (typeof lineProblems)[number];

export type WholesaleLine = {
  sku: string;
  quantity: number;
  title: string | null;
  variant_title: string | null;
  unit_price: number | null;
  retail_price: number | null;
  total: number | null;
  problem: LineProblem | null;
  min_quantity: number | null;
  case_size: number | null;
  available: number | null;
  /** Null for an unknown SKU, and where nobody looks at it. */
  star: StarStanding | null;
};
export type WholesalePart = {
  producer: { handle: string; name: string };
  lines: WholesaleLine[];
  item_total: number;
  shipping_total: number | null;
};
export type WholesalePreview = {
  parts: WholesalePart[];
  /** Lines whose SKU is not known. */
  unknown: WholesaleLine[];
  item_total: number;
  shipping_total: number | null;
  total: number;
  can_order: boolean;
};

/** Body of `POST /store/wholesale/orders`. */
export const placeWholesaleOrderSchema = deliverySchema.extend({
  lines: wholesaleLinesSchema,
  /** Asked for only where the company's rules do. */
  po_number: z.string().trim().max(60).default(""),
  /** The branch it goes to; its address stands in the fields above it. */
  branch_id: z.string().max(64).nullish(),
  /** Day on which the company would like to have it. */
  wanted_on: z.iso.date("Ngày mong nhận chưa đúng. Ví dụ: 2026-12-01.").nullish(),
  /** The total the buyer saw; another one answers 409 and orders nothing. */
  expected_total: z.number().int().min(0),
  /** Chosen by the client: the same key never places a second order. */
  idempotency_key: z.string().min(8).max(80),
});
export type PlaceWholesaleOrder = z.infer<typeof placeWholesaleOrderSchema>;
/** Either an order, or above the company's threshold a request that somebody else decides. */
export type PlacedWholesale = { order: OrderView | null; approval_id: string | null };

export type OrderHistoryEntry = {
  what: "requested" | "approved" | "placed";
  /** ISO instant. */
  at: string;
  by_name: string;
};
export type ToldOrder = { order: OrderView; history: OrderHistoryEntry[] };

export type WholesaleOrderRow = {
  code: string;
  po_number: string;
  placed_at: string;
  placed_by: string;
  producer_count: number;
  total: number;
  payment_state: "awaiting" | "paid" | "canceled";
};
