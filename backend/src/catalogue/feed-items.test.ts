import { expect, test } from "vitest";
import { toCatalogueProduct } from "./catalogue-product";
import { toFeedItems } from "./feed-items";
import { certificationRow, graphProduct, graphVariant } from "./product-fixture";

const items = (day: string, changes: Parameters<typeof graphProduct>[0] = {}) => {
  const product = toCatalogueProduct(graphProduct(changes), [certificationRow()]);
  if (!product) throw new Error("The fixture is for sale.");
  return toFeedItems(product, day);
};

test("every pack is listed with its retail price, and no wholesale price", () => {
  const variant = graphVariant("v", 66_000, 20);
  const wholesale = { amount: 51_234, currency_code: "vnd", price_list_id: "plist_1" };
  const variants = [{ ...variant, prices: [...variant.prices, wholesale] }];
  const [item] = items("2026-11-24", { variants });
  expect(item).toMatchObject({ sku: "V", price: 66_000, stock: "in", product_group: "Thực phẩm" });
  expect(JSON.stringify(item)).not.toContain("51234");
});

test("the star is that of the day, through its last day", () => {
  expect(items("2027-11-20")[0]?.star).toMatchObject({ star_rating: 5, valid_until: "2027-11-20" });
  expect(items("2027-11-21")[0]?.star.star_rating).toBeNull();
});

test("alcohol is not advertised", () => {
  const metadata = { kind: "ruou", is_alcohol: true };
  expect(items("2026-11-24", { metadata })).toEqual([]);
});
