import { z } from "zod";
import { lotPicksSchema } from "./lot";

/** As many orders as a member works on at once; more would be no help to the eye. */
export const MOST_ORDERS_AT_ONCE = 100;

const orderId = z.string().min(1).max(80);

export const confirmManySchema = z.object({
  ids: z.array(orderId).min(1).max(MOST_ORDERS_AT_ONCE),
});

export const shipManySchema = z.object({
  parcels: z
    .array(
      z.object({
        id: orderId,
        carrier: z.string().trim().min(2).max(60),
        tracking_code: z.string().trim().max(60).nullish(),
        /** Left out: what was recorded while packing, else the lots that run out first. */
        picks: lotPicksSchema.optional(),
      }),
    )
    .min(1)
    .max(MOST_ORDERS_AT_ONCE),
});

/** What became of one order of many; a refusal says why in Vietnamese. */
export type MoveResult = { id: string; code: string | null; is_done: boolean; message: string | null };
export type MoveReport = { results: MoveResult[] };

export const packingPaperKinds = ["slips", "picking", "labels"] as const;
export type PackingPaperKind = (typeof packingPaperKinds)[number];

/** Ids of orders, divided by commas. */
export const orderIdsSchema = z
  .string()
  .max(9000)
  .transform((text) => [...new Set(text.split(",").filter(Boolean))])
  .pipe(z.array(orderId).min(1).max(MOST_ORDERS_AT_ONCE));

export const packingPaperQuerySchema = z.object({ kind: z.enum(packingPaperKinds), ids: orderIdsSchema });
