import { z } from "zod";

const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);

const marketFactsSchema = z.object({
  kind: z.string().min(1),
  is_alcohol: flag.default(false),
  price_is_illustrative: flag.default(false),
  title_en: z.string().nullish(),
  source: z.string().nullish(),
});

export type MarketFacts = z.infer<typeof marketFactsSchema>;

/** What the shop reads from a product's metadata; null when it is missing or of the wrong type. */
export function marketFactsOf(metadata: unknown): MarketFacts | null {
  return marketFactsSchema.safeParse(metadata ?? {}).data ?? null;
}
