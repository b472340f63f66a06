import { z } from "zod";
import { daySchema } from "./certification";

export const promotionKinds = ["fair", "connection", "other"] as const;
export type PromotionKind = (typeof promotionKinds)[number];

const text = (max: number) => z.string().normalize("NFC").trim().max(max);
const optional = (max: number) =>
  text(max)
    .nullish()
    .transform((value) => value || null);

/** What the office fills in about a fair or a connection meeting. */
export const promotionEventSchema = z.object({
  kind: z.enum(promotionKinds),
  name: text(200).min(1),
  place: text(200).min(1),
  from_on: daySchema,
  to_on: daySchema,
  organiser: optional(200),
  note: optional(1000),
  source: optional(500),
  /** The producers that took part. */
  producer_ids: z.array(z.string().min(1).max(80)).max(500).default([]),
  /** `updated_at` as the clerk saw it: what a colleague wrote meanwhile is not written over. */
  seen_at: z.iso.datetime().optional(),
});
export type PromotionEventInput = z.input<typeof promotionEventSchema>;

/** Sold by one producer in a span of days: whole đồng without shipping, and parts of orders. */
export type SalesSum = { revenue: number; orders: number };

export type PromotionResult = {
  producer: { id: string; name: string };
  before: SalesSum;
  during: SalesSum;
  after: SalesSum;
};

export type PromotionEventRow = {
  id: string;
  kind: PromotionKind;
  name: string;
  place: string;
  from_on: string;
  to_on: string;
  organiser: string | null;
  note: string | null;
  source: string | null;
  is_demonstration: boolean;
  participant_count: number;
  updated_at: string;
};

export type PromotionEventDetail = PromotionEventRow & {
  /** Days before and after the event that are compared, by the rule of its first day. */
  window_days: number;
  /** Last day of the span after it; until then the figures grow. */
  after_until: string;
  is_over: boolean;
  results: PromotionResult[];
};
