import { z } from "zod";
import type { CertificationView, StarRating, StarStanding } from "./certification";

export const legalForms = ["cooperative", "cooperative_group", "company", "household", "operator"] as const;
export type LegalForm = (typeof legalForms)[number];

/** The stock shown on shared pages: a bucket, so that a page need not change at every sale. */
export const stockBuckets = ["out", "low", "in"] as const;
export type StockBucket = (typeof stockBuckets)[number];

const flag = z.enum(["true", "false", "1", "0"]).transform((v) => v === "true" || v === "1");

/** A whole number as it stands in an address; a list of one is none. */
const whole = (least: number, most: number) =>
  z.string().pipe(z.coerce.number<string>().int().min(least).max(most));

export const searchQuerySchema = z.object({
  q: z.string().max(200).default(""),
  /** Aisle handle or OCOP product group handle. */
  group: z.string().max(80).optional(),
  stars: whole(3, 5).optional(),
  producer: z.string().max(120).optional(),
  /** Code of the present commune. */
  commune: z.string().max(20).optional(),
  price_min: whole(0, 1_000_000_000).optional(),
  price_max: whole(0, 1_000_000_000).optional(),
  in_stock: flag.optional(),
  /** Harvested or made in the present month. */
  in_season: flag.optional(),
  /** There is a wholesale price for it; which one is told to wholesale buyers only. */
  wholesale: flag.optional(),
  sort: z.enum(["relevance", "price_asc", "price_desc", "name", "stars"]).default("relevance"),
  page: whole(1, 1000).default(1),
  limit: whole(1, 60).default(24),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** What a list can be narrowed by. */
export const narrowings = [
  "group",
  "stars",
  "producer",
  "commune",
  "price",
  "in_stock",
  "in_season",
  "wholesale",
] as const;
export type Narrowing = (typeof narrowings)[number];

/** As typed; misspelt words mended; one word left out; any one of the words. */
export const searchStretches = ["typed", "mended", "fewer_words", "any_word"] as const;
export type SearchStretch = (typeof searchStretches)[number];

export type SearchHit = {
  id: string;
  handle: string;
  title: string;
  title_en: string;
  /** Parts of the title in order; `match` marks what the query found. Never HTML. */
  title_highlighted: { text: string; match: boolean }[];
  producer: { handle: string; name: string };
  star_rating: StarRating | null;
  star_valid_until: string | null;
  star: StarStanding;
  /** Lowest retail price of the product's variants, đồng. */
  price: number;
  in_stock: boolean;
  stock: StockBucket;
  /** Kind of product: names the illustration when there is no photograph. */
  kind: string;
  thumbnail: string | null;
  is_alcohol: boolean;
};

export type FacetValue = { value: string; label: string; label_en: string; count: number };
export type Facets = {
  aisle: FacetValue[];
  group: FacetValue[];
  stars: FacetValue[];
  producer: FacetValue[];
  commune: FacetValue[];
  /** Bands of the retail price: `50000-99999`, the last one open: `500000-`. */
  price: FacetValue[];
  in_stock: FacetValue[];
  /** How many are in season this month, under `true`; empty for none. */
  in_season: FacetValue[];
  /** How many have a wholesale price, under `true`; empty for none. */
  wholesale: FacetValue[];
};
export type SearchResult = {
  hits: SearchHit[];
  total: number;
  /** How far the words of the query had to be stretched before anything was found. */
  stretch: SearchStretch;
  /** When the filters leave nothing: how many the words alone would find. Otherwise null. */
  total_without_filters: number | null;
  /** When several filters together leave nothing: what each alone lets through once it is gone, most first. */
  loosened: { filter: Narrowing; total: number }[];
  facets: Facets;
  page: number;
  engine: "postgres" | "meilisearch";
  degraded: boolean;
};

export const suggestQuerySchema = z.object({ q: z.string().trim().min(1).max(80) });

/** A place to go to, offered while a shopper types; parts as in `title_highlighted`. */
export type SuggestedShelf = {
  kind: "producer" | "aisle" | "commune";
  value: string;
  label: string;
  label_en: string;
  label_parts: { text: string; match: boolean }[];
  product_count: number;
};
export type Suggestions = {
  products: Pick<
    SearchHit,
    "handle" | "title" | "title_en" | "title_highlighted" | "kind" | "thumbnail" | "price"
  >[];
  shelves: SuggestedShelf[];
  /** How many products the words find in all. */
  total: number;
};

export type Aisle = { handle: string; name: string; name_en: string; kind: string; product_count: number };
export type AisleList = { aisles: Aisle[]; product_groups: Omit<Aisle, "kind">[] };

export type ProducerSummary = {
  id: string;
  handle: string;
  name: string;
  legal_form: LegalForm;
  is_operator: boolean;
  commune: { code: string | null; name: string | null; province: string };
  /** The address before 1 July 2025, as papers still name it. */
  former_place: { commune: string | null; district: string | null; province: string };
  product_count: number;
};
export type ProducerPage = ProducerSummary & {
  aliases: string[];
  source: string | null;
  products: SearchHit[];
};

export type VariantView = {
  id: string;
  sku: string;
  title: string;
  title_en: string;
  weight_g: number;
  price: number;
  stock: StockBucket;
  /** Out of season it is shown and not sold; `returns_on` is the day its producer expects it back. */
  season: { is_over: boolean; returns_on: string | null };
};

/** One labelled fact of the package, already in words. */
export type LabelField = { key: string; label: string; label_en: string; value: string; value_en: string };

export type ProductPage = {
  id: string;
  handle: string;
  title: string;
  title_en: string;
  description: string;
  description_en: string;
  /** Empty where none is told. */
  story: string;
  story_en: string;
  kind: string;
  images: string[];
  /** What each of the pictures shows, in their order; empty where nobody said. */
  image_alts: string[];
  aisle: { handle: string; name: string; name_en: string } | null;
  product_group: { handle: string; name: string; name_en: string } | null;
  producer: ProducerSummary;
  star: StarStanding;
  certifications: CertificationView[];
  variants: VariantView[];
  label: LabelField[];
  is_alcohol: boolean;
  requires_shipping: boolean;
  price_is_illustrative: boolean;
  source: string | null;
};

/** Whether the database holds demonstration records, so that every page can say so. */
export type DemonstrationNotice = { is_demonstration: boolean };

export const feedQuerySchema = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) });

/** One pack as advertisers and comparison sites may list it: retail price, and the star of the day. */
export type FeedItem = {
  sku: string;
  product_handle: string;
  title: string;
  variant_title: string;
  description: string;
  kind: string;
  image: string | null;
  producer: { handle: string; name: string };
  product_group: string | null;
  price: number;
  price_is_illustrative: boolean;
  stock: StockBucket;
  star: StarStanding;
};
/** A page of the feed, and the number of the next one. */
export type FeedPage = { items: FeedItem[]; next_page: number | null };
