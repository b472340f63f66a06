import { createHash } from "node:crypto";
import type { SearchHit, StockBucket } from "../contracts/catalogue";
import { standingOn } from "../modules/certification";
import { exactFormsOf, keysOf } from "../vietnamese/search-word";
import type { CatalogueProduct, Shelf } from "./catalogue-product";
import { fold } from "./fold";
import { highlight } from "./highlight";
import { packWords } from "./pack-words";
import { priceBand } from "./price-band";
import { bestBucket } from "./stock-bucket";

/** A product in the search index. Retail price only; wholesale prices never come here. */
export type ProductDocument = {
  id: string;
  handle: string;
  title: string;
  title_en: string;
  kind: string;
  thumbnail: string | null;
  is_alcohol: boolean;
  price: number;
  price_band: string;
  stock: StockBucket;
  in_stock: boolean;
  /** How much of it was sold lately, coarsely: 0 to 3. */
  sales_bucket: number;
  producer: string;
  producer_name: string;
  commune: string | null;
  aisle: string | null;
  product_group: string | null;
  /** `handle|Vietnamese|English`: a facet brings its words along. */
  producer_facet: string;
  commune_facet: string | null;
  aisle_facet: string | null;
  group_facet: string | null;
  /** The star held when the document was written, 0 for none; it counts through `star_until` only. */
  star_rating: number;
  /** Last day of that star as a number, 20270228; 0 for none. */
  star_until: number;
  /** Last day on which its producer may sell it, as a number. */
  sold_until: number;
  /** The months in which it is harvested or made: `11`. */
  season_months: string[];
  /** Whether it has a wholesale price at all, and the first and last day of it; 0 for none. */
  is_wholesale: boolean;
  wholesale_from: number;
  wholesale_until: number;
  title_folded: string;
  /** The words of the names, without marks and with them; then of all that is the product's own. */
  title_words: string[];
  title_exact: string[];
  own_words: string[];
  own_exact: string[];
  /** The same, and the words of the shelves on which it stands. */
  words: string[];
  /** Changes when anything on the product's page changes. */
  page_hash: string;
};

/** 2027-02-28 as 20270228, so that an engine can compare days. */
export const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));

const facetOf = (shelf: Shelf | null): string | null =>
  shelf && [shelf.handle, shelf.name, shelf.name_en].map((part) => part.replaceAll("|", " ")).join("|");

/** What a list shows of a product, but its star. */
const cardFields = (product: CatalogueProduct) => {
  const stock = bestBucket(product.variants.map((variant) => variant.stock));
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    title_en: product.facts.title_en || product.title,
    kind: product.facts.kind,
    thumbnail: product.thumbnail,
    is_alcohol: product.facts.is_alcohol,
    price: Math.min(...product.variants.map((variant) => variant.price)),
    stock,
    in_stock: stock !== "out",
  };
};

/** Maps a product to its document as of a day. */
export function toDocument(product: CatalogueProduct, today: string): ProductDocument {
  const { producer, facts } = product;
  const { star } = standingOn(product.certifications, today);
  const card = cardFields(product);
  const names = [product.title, facts.title_en];
  const own = [...names, ...ownTexts(product)];
  return {
    ...card,
    price_band: priceBand(card.price),
    sales_bucket: product.sales_bucket,
    producer: producer.handle,
    producer_name: producer.name,
    commune: producer.commune_code,
    aisle: product.aisle?.handle ?? null,
    product_group: product.product_group?.handle ?? null,
    producer_facet: facetOf({ ...producer, name_en: producer.name }) ?? "",
    commune_facet: communeFacet(product),
    aisle_facet: facetOf(product.aisle),
    group_facet: facetOf(product.product_group),
    star_rating: star.star_rating ?? 0,
    star_until: star.valid_until === null ? 0 : dayNumber(star.valid_until),
    sold_until: dayNumber(product.sold_until),
    season_months: seasonOf(product),
    is_wholesale: product.wholesale !== null,
    wholesale_from: product.wholesale ? dayNumber(product.wholesale.from) : 0,
    wholesale_until: product.wholesale ? dayNumber(product.wholesale.until) : 0,
    title_folded: fold(product.title),
    title_words: keysOf(names),
    title_exact: exactFormsOf(names),
    own_words: keysOf(own),
    own_exact: exactFormsOf(own),
    words: keysOf([...own, product.aisle?.name ?? "", product.product_group?.name ?? ""]),
    page_hash: createHash("sha256").update(JSON.stringify(product)).digest("hex").slice(0, 24),
  };
}

/** The months of its season; none when its producer has said of every pack that the season is over. */
function seasonOf({ facts, variants }: CatalogueProduct): string[] {
  if (variants.every(({ season }) => season.is_over)) return [];
  return [...new Set(facts.season_months)].map(String);
}

function communeFacet({ producer }: CatalogueProduct): string | null {
  const { commune_code, commune_name } = producer;
  if (!commune_code || !commune_name) return null;
  return facetOf({ handle: commune_code, name: commune_name, name_en: commune_name });
}

/** What a product may be looked for by, beside its names. */
function ownTexts({ facts, producer, variants }: CatalogueProduct): string[] {
  const aliases = Array.isArray(producer.aliases) ? producer.aliases.map(String) : [];
  const places = [producer.commune_name, producer.old_commune, producer.old_district, producer.province_name];
  return [
    producer.name,
    ...aliases,
    ...facts.keywords,
    ...places.map((place) => place ?? ""),
    ...variants.flatMap((variant) => [variant.sku, ...packWords(variant)]),
  ];
}

/** A product as lists show it on a day; `found` has the keys of the words that were looked for. */
export function toHit(product: CatalogueProduct, found: ReadonlySet<string>, day: string): SearchHit {
  const { star } = standingOn(product.certifications, day);
  return {
    ...cardFields(product),
    title_highlighted: highlight(product.title, found),
    producer: { handle: product.producer.handle, name: product.producer.name },
    star_rating: star.star_rating,
    star_valid_until: star.valid_until,
    star,
  };
}
