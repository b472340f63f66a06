import type { PriceTier } from "../../contracts/wholesale";
import type { PackedItem } from "../../modules/shipping-parcel";

/** One variant as one customer group may buy it; money in đồng. */
export type WholesaleItem = {
  variant_id: string;
  sku: string;
  variant_title: string;
  product: { id: string; handle: string; title: string; kind: string };
  producer: { id: string; handle: string; name: string };
  retail_price: number;
  /** Empty when the group has no price for it. */
  tiers: PriceTier[];
  min_quantity: number;
  case_size: number;
  available: number;
  requires_shipping: boolean;
  /** One piece. */
  packed: PackedItem;
};

/** SKUs are typed by hand in a quick order: case and spaces do not matter. */
export const skuKey = (sku: string): string => sku.trim().toUpperCase();
