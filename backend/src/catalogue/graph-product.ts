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
  prices?: GraphPrice[] | null;
  inventory_items?:
    | ({ required_quantity: number; inventory?: { location_levels?: GraphLevel[] | null } | null } | null)[]
    | null;
};
/** A product with what belongs to it, as `product-sql.ts` and the query engine put it together. */
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
