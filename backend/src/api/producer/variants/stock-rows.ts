import type { StarStanding } from "../../../contracts/certification";
import type { StockRow } from "../../../contracts/producer";
import { productFacts } from "../../../product-facts";
import { basePrice, levelAt, type Shelf, variantsOf } from "../../../workflows/variant/read-shelf";

const noStar: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };

/**
 * One row a variant that can be sold: it has a price and lies in the producer's place.
 * @param stars product id → its star today
 */
export function stockRows(
  { products, location_id }: Shelf,
  stars: ReadonlyMap<string, StarStanding>,
): StockRow[] {
  const rows = products.flatMap((product) =>
    variantsOf(product).flatMap((variant): StockRow[] => {
      const price = basePrice(variant);
      const level = levelAt(variant, location_id);
      if (!price || !level) return [];
      return [
        {
          variant_id: variant.id,
          sku: variant.sku ?? "",
          product_handle: product.handle,
          product_title: product.title,
          variant_title: variant.title,
          kind: productFacts(product.metadata).kind,
          price: price.price_vnd,
          stocked: level.stocked,
          reserved: level.reserved,
          available: level.stocked - level.reserved,
          star: stars.get(product.id) ?? noStar,
        },
      ];
    }),
  );
  return rows.sort((a, b) => a.product_title.localeCompare(b.product_title, "vi") || a.price - b.price);
}
