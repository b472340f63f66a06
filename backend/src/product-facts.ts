import { z } from "zod";
import { labelFactsSchema } from "./contracts/label";
import { netUnits } from "./contracts/product-proposal";

const text = z.string().default("");
const maybe = z.string().nullable().default(null);

/** What the market knows of a product beyond the framework's columns; kept in `product.metadata`. */
const productFactsSchema = z.object({
  /** Names the illustration and the shelf it belongs to: `mien`, `gao`, `ruou` … */
  kind: z.string().default("banh"),
  is_alcohol: z.boolean().default(false),
  requires_shipping: z.boolean().default(true),
  price_is_illustrative: z.boolean().default(false),
  /** False when no source names the holder and the operator sells in its place. */
  holder_known: z.boolean().default(true),
  title_en: text,
  description_en: text,
  keywords: z.array(z.string()).default([]),
  /** Where the product comes from and who makes it, in the producer's own words. */
  story: text,
  story_en: text,
  /** What a picture shows, by its address, for who cannot see it. */
  picture_alts: z.record(z.string(), z.string()).default({}),
  /** From the day it is made. */
  shelf_life_days: z.number().nullable().default(null),
  /** Months of harvest or making, 1 to 12; null is all year. */
  season_months: z.array(z.number().int().min(1).max(12)).nullable().default(null),
  /** Commune where the raw material grows. */
  material_commune_code: maybe,
  source: maybe,
  origin: z
    .object({ commune_code: maybe, province_code: maybe, old_commune: maybe, old_district: maybe })
    .partial()
    .default({}),
  label: labelFactsSchema.default({}),
});
export type ProductFacts = z.infer<typeof productFactsSchema>;

const variantFactsSchema = z.object({
  title_en: text,
  net_amount: z.number().nullable().default(null),
  net_unit: z.enum(netUnits).nullable().default(null),
  /** Out of season it is shown, but not sold; `returns_on` is what its page promises. */
  season: z
    .object({ is_over: z.boolean(), returns_on: z.string().nullable() })
    .default({ is_over: false, returns_on: null }),
  /** Hidden by its producer: neither shown nor sold. */
  is_hidden: z.boolean().default(false),
  /** Pieces at which its producer is told that little is left. */
  low_stock_level: z.number().int().default(5),
});
export type VariantFacts = z.infer<typeof variantFactsSchema>;

/**
 * The only reader of `product.metadata`.
 * @throws ZodError when the stored facts are not what a writer of ours could have stored.
 */
export const productFacts = (metadata: unknown): ProductFacts => productFactsSchema.parse(metadata ?? {});

/** The facts, or null when they cannot be read: what is unknown about a product must not be guessed. */
export function readableFacts(metadata: unknown): ProductFacts | null {
  const parsed = productFactsSchema.safeParse(metadata ?? {});
  return parsed.success ? parsed.data : null;
}

/** Whether a pack can be bought at all, as far as its producer's own switches say. */
export function isOffered(metadata: unknown): boolean {
  const { season, is_hidden } = variantFacts(metadata);
  return !season.is_over && !is_hidden;
}

/** The only reader of `product_variant.metadata`. */
export const variantFacts = (metadata: unknown): VariantFacts => variantFactsSchema.parse(metadata ?? {});
