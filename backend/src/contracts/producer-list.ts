import { z } from "zod";

/** What a producer of the office's list needs: whose papers wait, who may not sell, whose paper runs out. */
export const sellingStates = ["verified", "unverified", "refused", "suspended"] as const;
export const paperNeeds = ["waiting", "expiring", "expired", "missing"] as const;

/** Days before the last day of a food-safety paper in which it counts as running out. */
export const PAPER_EXPIRING_DAYS = 90;

export const producerFilterSchema = z.object({
  q: z.string().trim().max(200).optional(),
  selling: z.enum(sellingStates).optional(),
  papers: z.enum(paperNeeds).optional(),
});
export type ProducerFilter = z.infer<typeof producerFilterSchema>;
