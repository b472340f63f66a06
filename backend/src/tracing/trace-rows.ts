import { type GraphProducer, producerFields } from "../catalogue/graph-product";
import type { RawMaterial } from "../contracts/lot";
import type { JoinedEvent } from "../workflows/lot/lot-rows";

/** A lot with what stands behind it, as the query engine joins it. */
export type TracedRow = {
  id: string;
  code: string;
  product_id: string;
  made_on: string;
  use_by_on: string | null;
  quantity: number;
  is_demonstration: boolean;
  raw_materials: RawMaterial[];
  events?: (JoinedEvent | null)[] | null;
  product?: {
    handle: string;
    title: string;
    status: string;
    thumbnail: string | null;
    metadata: unknown;
    images?: { url: string }[] | null;
  } | null;
  product_variant?: {
    title: string;
    metadata: unknown;
    barcode: string | null;
    ean: string | null;
  } | null;
  producer?: GraphProducer | null;
};

export const tracedFields = [
  ...["id", "code", "product_id", "made_on", "use_by_on", "quantity", "is_demonstration"],
  ...["raw_materials", "events.*"],
  ...["handle", "title", "status", "thumbnail", "metadata", "images.url"].map((name) => `product.${name}`),
  ...["title", "metadata", "barcode", "ean"].map((name) => `product_variant.${name}`),
  ...producerFields.map((name) => `producer.${name}`),
];
