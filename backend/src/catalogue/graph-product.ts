import type { LegalForm } from "../contracts/catalogue";
import type { SellingPaper } from "../modules/producer";

/** The columns of a producer that the public may see. */
export const producerFields = [
  "id",
  "handle",
  "name",
  "legal_form",
  "is_operator",
  "is_suspended",
  "aliases",
  "old_commune",
  "old_district",
  "old_province",
  "commune_code",
  "commune_name",
  "province_code",
  "province_name",
  "source",
];

/** What decides whether a producer may sell, as `query.graph` is asked for it; not for the public. */
export const sellingFields = [
  "is_suspended",
  "verified_on",
  "papers.kind",
  "papers.state",
  "papers.expires_on",
];

/** What a catalogue page needs of a product, asked of `query.graph` in one go. */
export const graphProductFields = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "thumbnail",
  "metadata",
  "images.url",
  "categories.handle",
  "categories.name",
  "categories.metadata",
  "type.value",
  "type.metadata",
  ...[...producerFields, ...sellingFields].map((field) => `producer.${field}`),
  "variants.id",
  "variants.sku",
  "variants.title",
  "variants.weight",
  "variants.variant_rank",
  "variants.metadata",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.price_list_id",
  "variants.price_set.id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

type Metadata = Record<string, unknown> | null;

export type GraphProducer = {
  id: string;
  handle: string;
  name: string;
  legal_form: LegalForm;
  is_operator: boolean;
  is_suspended: boolean;
  aliases: unknown;
  old_commune: string | null;
  old_district: string | null;
  old_province: string;
  commune_code: string | null;
  commune_name: string | null;
  province_code: string;
  province_name: string;
  source: string | null;
};

/** A producer with what decides whether it may sell. */
export type GraphSeller = GraphProducer & {
  verified_on: string | null;
  papers?: (SellingPaper | null)[] | null;
};

export type GraphPrice = {
  amount: number;
  currency_code: string;
  price_list_id?: string | null;
};
export type GraphLevel = { stocked_quantity: number; reserved_quantity: number };
export type GraphVariant = {
  id: string;
  sku: string | null;
  title: string;
  weight: number | null;
  variant_rank: number | null;
  metadata: Metadata;
  price_set?: { id: string } | null;
  prices?: GraphPrice[] | null;
  inventory_items?:
    | ({ required_quantity: number; inventory?: { location_levels?: GraphLevel[] | null } | null } | null)[]
    | null;
};
export type GraphProduct = {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  thumbnail: string | null;
  metadata: Metadata;
  images?: { url: string }[] | null;
  categories?: { handle: string; name: string; metadata: Metadata }[] | null;
  type?: { value: string; metadata: Metadata } | null;
  producer?: GraphSeller | null;
  variants?: GraphVariant[] | null;
};
