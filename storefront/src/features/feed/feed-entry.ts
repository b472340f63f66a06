import type { FeedItem } from "@contracts/catalogue";

/** One pack as both feeds tell it; addresses are absolute. */
export type FeedEntry = {
  id: string;
  group_id: string;
  title: string;
  description: string;
  link: string;
  image: string;
  /** Đồng, VAT included. */
  price: number;
  price_is_illustrative: boolean;
  availability: "in_stock" | "out_of_stock";
  brand: string;
  product_group: string | null;
  /** The OCOP star while it is in force, with the last day on which it may be shown; else null. */
  ocop: { stars: number; valid_until: string | null } | null;
};

// The longest that Google Merchant Center reads.
const TITLE_LENGTH = 150;
const DESCRIPTION_LENGTH = 5000;

/** A pack of the backend's feed at this shop's address. */
export const toFeedEntry = (item: FeedItem, shop: string): FeedEntry => ({
  id: item.sku,
  group_id: item.product_handle,
  title: `${item.title}, ${item.variant_title}`.slice(0, TITLE_LENGTH),
  description: (item.description || item.title).slice(0, DESCRIPTION_LENGTH),
  link: `${shop}/san-pham/${item.product_handle}`,
  image: new URL(item.image ?? `/images/kinds/${item.kind}-800.webp`, shop).href,
  price: item.price,
  price_is_illustrative: item.price_is_illustrative,
  availability: item.stock === "out" ? "out_of_stock" : "in_stock",
  brand: item.producer.name,
  product_group: item.product_group,
  ocop:
    item.star.star_rating === null
      ? null
      : { stars: item.star.star_rating, valid_until: item.star.valid_until },
});
