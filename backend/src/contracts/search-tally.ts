import { z } from "zod";

/** What a search found: nothing; only what lacks a word of it; fewer than ten; ten and more. */
export const hitBuckets = ["none", "near", "few", "many"] as const;
export type HitBucket = (typeof hitBuckets)[number];

/** The days over which searches are counted up, today among them. */
export const tallyPeriods = [7, 30, 90] as const;
export type TallyPeriod = (typeof tallyPeriods)[number];

export const searchTallyQuerySchema = z.object({
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(7), z.literal(30), z.literal(90)]))
    .default(30),
  /** Only what was not found. */
  missing: z.enum(["true", "false"]).default("false"),
  q: z.string().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type SearchTallyQuery = z.infer<typeof searchTallyQuerySchema>;

/** One text that was searched for; `former_count` is of the period of the same length before. */
export type SearchTallyRow = {
  id: string;
  q: string;
  count: number;
  former_count: number;
  /** Searches that found nothing, or only what lacks a word. */
  missed_count: number;
  /** What its last search found. */
  last_hits: HitBucket;
  filters: string[];
};
export type SearchTallyList = {
  rows: SearchTallyRow[];
  count: number;
  /** All searches of the period, and those that found nothing. */
  searches: number;
  missed: number;
};

export const trySearchSchema = z.object({ q: z.string().max(200) });
