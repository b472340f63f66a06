import { z } from "zod";
import { deliverySchema } from "./cart";
import type { StarStanding } from "./certification";

export const buyerRoles = ["owner", "buyer", "approver", "finance"] as const;
export type BuyerRole = (typeof buyerRoles)[number];

export type WholesaleMe = {
  member: { id: string; name: string; email: string; role: BuyerRole };
  buyer: { id: string; name: string; tax_code: string };
};

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
  po_number: z.string().trim().min(1).max(60),
  /** The total the buyer saw; another one answers 409 and orders nothing. */
  expected_total: z.number().int().min(0),
  /** Chosen by the client: the same key never places a second order. */
  idempotency_key: z.string().min(8).max(80),
});
export type PlaceWholesaleOrder = z.infer<typeof placeWholesaleOrderSchema>;

export type WholesaleOrderRow = {
  code: string;
  po_number: string;
  placed_at: string;
  placed_by: string;
  producer_count: number;
  total: number;
  payment_state: "awaiting" | "paid" | "canceled";
};
