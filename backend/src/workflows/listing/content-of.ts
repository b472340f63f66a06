import { createHash } from "node:crypto";
import { type ListingContent, type ListingField, listingContentSchema } from "../../contracts/listing";
import { productFacts } from "../../product-facts";

/** A core product, as far as its page's words and pictures go. */
export type ListedProduct = {
  title: string;
  description: string | null;
  metadata?: Record<string, unknown> | null;
  images?: ({ url: string } | null)[] | null;
};

export const listedFields = ["title", "description", "metadata", "images.url"];

/** What the page of a product says: the approved version. */
export function contentOf(product: ListedProduct): ListingContent {
  const facts = productFacts(product.metadata);
  return {
    title: product.title,
    title_en: facts.title_en,
    description: product.description ?? "",
    description_en: facts.description_en,
    story: facts.story,
    story_en: facts.story_en,
    keywords: facts.keywords,
    label: facts.label,
    pictures: (product.images ?? []).flatMap((image) => (image ? [image.url] : [])),
    picture_alts: facts.picture_alts,
    shelf_life_days: facts.shelf_life_days,
    season_months: facts.season_months,
    material_commune_code: facts.material_commune_code ?? "",
  };
}

export const listingFields = Object.keys(listingContentSchema.shape) as ListingField[];

/** What says nothing is the same as what is not there: a field that is newer than the content. */
const isNothing = (part: unknown): boolean =>
  part === undefined ||
  part === null ||
  part === "" ||
  (typeof part === "object" && Object.keys(part).length === 0);

/** A value as text that is the same for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, part]) => !isNothing(part));
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}

/** The fields in which two contents differ, in the order of the page. */
export const changedFields = (before: ListingContent, after: ListingContent): ListingField[] =>
  listingFields.filter((field) => canonical(before[field]) !== canonical(after[field]));

/** Names a content: two that say the same have the same digest. */
export const digestOf = (content: ListingContent): string =>
  createHash("sha256").update(canonical(content)).digest("hex").slice(0, 32);
