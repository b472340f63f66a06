import type { StarStanding } from "../../../../contracts/certification";
import type { WholesaleRow } from "../../../../contracts/wholesale";
import { leastQuantity } from "../../../../workflows/wholesale/check-lines";
import type { WholesaleItem } from "../../../../workflows/wholesale/wholesale-item";

const noStar: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };

/** One row of a buyer's price list. */
export const wholesaleRow = (item: WholesaleItem, star: StarStanding | undefined): WholesaleRow => ({
  variant_id: item.variant_id,
  sku: item.sku,
  product_handle: item.product.handle,
  product_title: item.product.title,
  variant_title: item.variant_title,
  kind: item.product.kind,
  producer: { handle: item.producer.handle, name: item.producer.name },
  star: star ?? noStar,
  retail_price: item.retail_price,
  tiers: item.tiers,
  min_quantity: leastQuantity(item),
  case_size: item.case_size,
  available: item.available,
});
