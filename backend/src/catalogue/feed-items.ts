import type { FeedItem } from "../contracts/catalogue";
import { standingOn } from "../modules/certification";
import type { CatalogueProduct } from "./catalogue-product";

/**
 * A product's packs as a feed may advertise them on a day. None for alcohol: drinks of 15 % and more may
 * not be advertised in Việt Nam (Law 44/2019 on alcohol harm, article 5), and a feed is made for it.
 */
export function toFeedItems(product: CatalogueProduct, day: string): FeedItem[] {
  if (product.facts.is_alcohol) return [];
  const { star } = standingOn(product.certifications, day);
  return product.variants.map((variant) => ({
    sku: variant.sku,
    product_handle: product.handle,
    title: product.title,
    variant_title: variant.title,
    description: product.description,
    kind: product.facts.kind,
    image: product.images[0] ?? product.thumbnail,
    producer: { handle: product.producer.handle, name: product.producer.name },
    product_group: product.product_group?.name ?? null,
    price: variant.price,
    price_is_illustrative: product.facts.price_is_illustrative,
    stock: variant.stock,
    star,
  }));
}
