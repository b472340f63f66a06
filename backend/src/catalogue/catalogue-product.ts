import type { StockBucket, VariantView } from "../contracts/catalogue";
import { sellsUntil } from "../modules/producer";
import { type ProductFacts, readableFacts, type VariantFacts, variantFacts } from "../product-facts";
import type { CertificationRow } from "./certification-row";
import type { GraphProducer, GraphProduct, GraphSeller, GraphVariant } from "./graph-product";
import { stockBucket } from "./stock-bucket";
import type { WholesaleSpan } from "./wholesale-span";

/** A shelf the product stands on: an aisle of the shop, or an OCOP product group. */
export type Shelf = { handle: string; name: string; name_en: string };

/** A variant as the public may see it, with the net quantity of its label. */
export type CatalogueVariant = VariantView & Pick<VariantFacts, "net_amount" | "net_unit">;

/** A product as the public may see it: retail price, stock as a bucket, decisions undecided. */
export type CatalogueProduct = {
  id: string;
  handle: string;
  title: string;
  description: string;
  thumbnail: string | null;
  images: string[];
  facts: ProductFacts;
  aisle: Shelf | null;
  product_group: Shelf | null;
  producer: GraphProducer;
  /** The last day on which its producer may sell it, as things stand now. */
  sold_until: string;
  /** When it can be bought wholesale; null when there is no such price. */
  wholesale: WholesaleSpan | null;
  /** How much of it was sold lately, coarsely: 0 to 3. */
  sales_bucket: number;
  variants: CatalogueVariant[];
  certifications: CertificationRow[];
};

/** What is known of a product beside its own row. */
type Around = Partial<Pick<CatalogueProduct, "wholesale" | "sales_bucket">>;

/**
 * Reads a product for the public. Null when the public may not see it: a draft, a product without a
 * producer or price, one whose producer may not sell it at all, or whose facts cannot be read.
 */
export function toCatalogueProduct(
  row: GraphProduct,
  certifications: CertificationRow[],
  around: Around = {},
): CatalogueProduct | null {
  const producer = row.producer;
  if (row.status !== "published" || !producer) return null;
  const group = toGroup(row);
  const sold_until = sellsUntil(producer, papersOf(producer), group?.handle);
  if (sold_until === null) return null;
  const facts = readableFacts(row.metadata);
  const variants = [...(row.variants ?? [])].sort(byRank).flatMap((variant) => toVariant(variant) ?? []);
  if (!facts || variants.length === 0) return null;
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    description: row.description ?? "",
    thumbnail: row.thumbnail,
    images: (row.images ?? []).map((image) => image.url),
    facts,
    aisle: toAisle(row),
    product_group: group,
    producer: publicPart(producer),
    sold_until,
    wholesale: around.wholesale ?? null,
    sales_bucket: around.sales_bucket ?? 0,
    variants,
    certifications,
  };
}

const papersOf = ({ papers }: GraphSeller) => (papers ?? []).filter((paper) => paper !== null);

/** Which papers there are is between the producer and the office. */
const publicPart = ({ papers: _, verified_on: __, ...producer }: GraphSeller): GraphProducer => producer;

const byRank = (a: GraphVariant, b: GraphVariant): number =>
  (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || a.id.localeCompare(b.id);

const textOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);

function toAisle(row: GraphProduct): Shelf | null {
  const category = row.categories?.[0];
  if (!category) return null;
  return {
    handle: category.handle,
    name: category.name,
    name_en: textOf(category.metadata?.name_en, category.name),
  };
}

function toGroup({ type }: GraphProduct): Shelf | null {
  const handle = type?.metadata?.handle;
  if (!type || typeof handle !== "string") return null;
  return { handle, name: type.value, name_en: textOf(type.metadata?.name_en, type.value) };
}

function toVariant(variant: GraphVariant): CatalogueVariant | null {
  const price = retailPrice(variant);
  if (price === null) return null;
  const facts = variantFacts(variant.metadata);
  if (facts.is_hidden) return null;
  return {
    id: variant.id,
    sku: variant.sku ?? "",
    title: variant.title,
    title_en: facts.title_en || variant.title,
    net_amount: facts.net_amount,
    net_unit: facts.net_unit,
    weight_g: variant.weight ?? 0,
    price,
    stock: facts.season.is_over ? "out" : stockOf(variant),
    season: facts.season,
  };
}

/** The price everybody pays: prices of a price list belong to wholesale buyers and stay out. */
function retailPrice(variant: GraphVariant): number | null {
  const prices = (variant.prices ?? []).filter(
    (price) => price.currency_code === "vnd" && !price.price_list_id,
  );
  return prices.length === 0 ? null : Math.min(...prices.map((price) => Number(price.amount)));
}

function stockOf(variant: GraphVariant): StockBucket {
  const parts = (variant.inventory_items ?? []).map((item) => {
    const levels = item?.inventory?.location_levels ?? [];
    const free = levels.reduce(
      (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
      0,
    );
    return Math.floor(free / (item?.required_quantity || 1));
  });
  return stockBucket(parts.length === 0 ? 0 : Math.min(...parts));
}
