import { z } from "zod";
import type { PaymentMethod } from "./cart";

/** Why goods of an order are not sent. */
export const cancelReasons = [
  "out_of_stock",
  "damaged",
  "buyer_asked",
  "cannot_deliver",
  "wrong_price",
  "other",
] as const;
export type CancelReason = (typeof cancelReasons)[number];

const words = z
  .string()
  .max(1000)
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(z.string().max(300));

export const cancelLinesSchema = z
  .object({
    /** Made by the page once a form: a form sent twice cancels once. */
    key: z.uuid(),
    reason: z.enum(cancelReasons),
    words: words.default(""),
    lines: z
      .array(
        z.object({
          line_item_id: z.string().min(1).max(80),
          quantity: z.number().int().min(1).max(1_000_000),
        }),
      )
      .min(1)
      .max(200),
  })
  .refine(({ lines }) => new Set(lines.map((line) => line.line_item_id)).size === lines.length, {
    path: ["lines"],
  })
  .refine(({ reason, words }) => reason !== "other" || words.length >= 5, { path: ["words"] });
export type CancelLines = z.output<typeof cancelLinesSchema>;

/** Goods of a part that are not sent; amounts in đồng, as the buyer had been asked for them. */
export type CancellationView = {
  at: string;
  reason: CancelReason;
  words: string;
  lines: { title: string; variant_title: string; quantity: number }[];
  goods_total: number;
  /** The fee of the parcel, where nothing of it is sent. */
  shipping_total: number;
};

/** States of a BuyerRefund: owed to the buyer, then paid to her. */
export const buyerRefundStates = ["owed", "paid"] as const;
export type BuyerRefundState = (typeof buyerRefundStates)[number];

/** Money that goes back to the buyer, as she sees it. */
export type RefundView = {
  amount: number;
  method: PaymentMethod;
  state: BuyerRefundState;
  at: string;
  paid_on: string | null;
};

export const buyerRefundFilterSchema = z.object({ state: z.enum(buyerRefundStates).optional() });

/** Money owed to a buyer as the office sees it. */
export type OfficeRefund = {
  id: string;
  order_id: string;
  order_code: string;
  buyer_name: string;
  phone: string;
  amount_vnd: number;
  method: PaymentMethod;
  state: BuyerRefundState;
  words: string;
  at: string;
  paid_on: string | null;
  paid_by_name: string | null;
  reference: string | null;
};

export const payRefundSchema = z.object({
  paid_on: z.iso.date(),
  /** The bank's number of the transfer, or who took the cash. */
  reference: words.pipe(z.string().min(3).max(100)),
});
export type PayRefund = z.output<typeof payRefundSchema>;
