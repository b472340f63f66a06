import { fold } from "../../catalogue/fold";
import type { ProposalContent, ProposedPack } from "../../contracts/product-proposal";
import { type ProductFacts, variantFacts } from "../../product-facts";
import { gtin14 } from "../../tracing/gtin";
import type { NewProduct, NewVariant } from "../product/product-row";
import { isService } from "./check-proposal";

/** Where a producer's goods lie and how they are sent, and the shelves that were chosen. */
export type ProductPlace = {
  producer_id: string;
  stock_location_id: string;
  shipping_profile_id: string;
  category_id: string;
  type_id: string;
  kind: string;
};

/** `Miến dong Tài Hoan` → `mien-dong-tai-hoan`. */
export const handleOf = (title: string): string =>
  fold(title).replaceAll(" ", "-").slice(0, 80) || "san-pham";

/** The product that an approved proposal becomes. Hidden until all of it is made; it holds no star. */
export const newProductOf = (
  proposal_id: string,
  content: ProposalContent,
  place: ProductPlace,
  handle: string,
): NewProduct => ({
  ...place,
  handle,
  title: content.title,
  description: content.description,
  external_id: proposal_id,
  status: "draft",
  pictures: content.pictures.map(({ url }) => url),
  facts: factsOf(content, place.kind),
  variants: content.packs.map(newVariantOf),
});

/** What the market will know of it beyond the columns of the core. */
export const factsOf = (content: ProposalContent, kind: string): ProductFacts => ({
  kind,
  is_alcohol: content.is_alcohol || content.label.field_set === "alcohol",
  requires_shipping: !isService(content),
  price_is_illustrative: false,
  holder_known: true,
  title_en: content.title_en,
  description_en: content.description_en,
  keywords: content.keywords,
  story: content.story,
  story_en: content.story_en,
  picture_alts: Object.fromEntries(content.pictures.map(({ url, alt }) => [url, alt])),
  shelf_life_days: content.shelf_life_days,
  season_months: content.season_months,
  material_commune_code: content.material_commune_code || null,
  source: null,
  origin: {},
  label: content.label,
});

/** Nothing is sold at a price nobody gave. @throws Error */
function known(value: number | null): number {
  if (value === null) throw new Error("A proposal was approved that says no price or stock.");
  return value;
}

const newVariantOf = (pack: ProposedPack): NewVariant => ({
  sku: pack.sku,
  title: pack.title,
  price_vnd: known(pack.price_vnd),
  stock_quantity: known(pack.stock_quantity),
  weight_g: pack.weight_g ?? 0,
  box_cm: [pack.length_cm ?? 0, pack.width_cm ?? 0, pack.height_cm ?? 0],
  barcode: gtin14(pack.gtin)?.replace(/^0/, "") ?? null,
  facts: variantFacts({ title_en: pack.title_en, net_amount: pack.net_amount, net_unit: pack.net_unit }),
});
