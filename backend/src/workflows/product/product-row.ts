import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import type { ProductFacts, VariantFacts } from "../../product-facts";

export type NewVariant = {
  sku: string;
  title: string;
  price_vnd: number;
  stock_quantity: number;
  weight_g: number;
  /** Length, width, height of the parcel's share, centimetres. */
  box_cm: readonly number[];
  /** A GTIN, digits alone. */
  barcode?: string | null;
  facts: VariantFacts;
};
export type NewProduct = {
  handle: string;
  title: string;
  description: string;
  producer_id: string;
  stock_location_id: string;
  shipping_profile_id: string;
  category_id: string;
  type_id: string;
  /** The first is shown in lists. */
  pictures?: string[];
  /** What it was made from, so that what a crash left half-made is found again. */
  external_id?: string;
  /** `draft` keeps it out of the shop until whoever makes it is done. */
  status?: "draft" | "published";
  facts: ProductFacts;
  variants: NewVariant[];
};

/** The one option every product has: how it is packed. */
const PACK = "Quy cách";

/** The framework's row of a product; weights in grams, boxes in centimetres, prices in đồng. */
export function productRow(product: NewProduct, salesChannelId: string): CreateProductWorkflowInputDTO {
  return {
    handle: product.handle,
    title: product.title,
    description: product.description,
    status: product.status ?? "published",
    external_id: product.external_id,
    thumbnail: product.pictures?.[0],
    images: product.pictures?.map((url) => ({ url })),
    type_id: product.type_id,
    category_ids: [product.category_id],
    sales_channels: [{ id: salesChannelId }],
    shipping_profile_id: product.facts.requires_shipping ? product.shipping_profile_id : undefined,
    metadata: product.facts,
    options: [{ title: PACK, values: product.variants.map((variant) => variant.title) }],
    variants: product.variants.map((variant, rank) => ({
      variant_rank: rank,
      title: variant.title,
      sku: variant.sku,
      barcode: variant.barcode ?? undefined,
      manage_inventory: true,
      allow_backorder: false,
      weight: variant.weight_g,
      length: variant.box_cm[0],
      width: variant.box_cm[1],
      height: variant.box_cm[2],
      options: { [PACK]: variant.title },
      prices: [{ currency_code: "vnd", amount: variant.price_vnd }],
      metadata: variant.facts,
    })),
  };
}
