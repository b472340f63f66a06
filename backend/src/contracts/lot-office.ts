import { z } from "zod";
import {
  type LotDetail,
  type LotList,
  type LotOrder,
  type LotRow,
  lotQuerySchema,
  realDaySchema,
} from "./lot";

const lastDay = realDaySchema.optional();

/** `use_by_from` and `use_by_to` are the first and the last day that the last day of use may be. */
export const officeLotQuerySchema = lotQuerySchema
  .pick({ q: true, state: true, product_id: true, use_by: true })
  .extend({ producer_id: z.string().max(80).optional(), use_by_from: lastDay, use_by_to: lastDay });
export type OfficeLotQuery = z.output<typeof officeLotQuerySchema>;

type Producer = { id: string; name: string };
export type OfficeLotRow = LotRow & { producer: Producer };
export type OfficeLotList = {
  lots: OfficeLotRow[];
  /** How many lots the whole question has. */
  count: number;
  counts: LotList["counts"];
  /** Producers and products that have a lot, for the choice. */
  producers: Producer[];
  products: { id: string; title: string; producer_id: string }[];
};

/** How to reach whoever bought; `email` is null for a buyer who gave none. */
export type LotBuyer = { name: string; phone: string; email: string | null };

/** An order that got pieces. Its buyer is named once the lot was recalled, and not before: nobody needs it. */
export type OfficeLotOrder = LotOrder & { order_id: string; buyer: LotBuyer | null };

/** A buyer without an e-mail address, whom the office tells of a recall by telephone. */
export type RecallCall = {
  id: string;
  producer_order_id: string;
  order_code: string;
  name: string;
  phone: string;
  pieces: number;
  called_at: string | null;
  /** The clerk's e-mail address. */
  called_by: string | null;
  lift_called_at: string | null;
  lift_called_by: string | null;
  /** What she must be told now; null when nothing, or no more. */
  due: "recall" | "lift" | null;
};

/**
 * Whom the latest recall reaches; `lift_letters` are those of its end. An order of `unsent` is still being
 * packed and must get another lot.
 */
export type RecallReach = { letters: number; lift_letters: number; calls: RecallCall[]; unsent: number };

/** Whom a recall would reach if it came now. */
export type RecallPreview = { letters: number; calls: number; unsent: number };

export type OfficeLot = Omit<LotDetail, "orders"> & {
  producer: Producer;
  orders: OfficeLotOrder[];
  reach: RecallReach;
  would_reach: RecallPreview;
  /** The page that everybody reads. */
  trace_url: string;
};

/** `about`: the recall itself, or its end. */
export const markCallSchema = z.object({
  about: z.enum(["recall", "lift"]).default("recall"),
  is_called: z.boolean("Hãy nói đã gọi hay chưa."),
});
