import type { FeedItem } from "@contracts/catalogue";
import { describe, expect, it } from "vitest";
import { toFeedEntry } from "./feed-entry";
import { feedXml } from "./feed-xml";

const item: FeedItem = {
  sku: "MIEN-500",
  product_handle: "mien-dong",
  title: 'Miến <dong> & "bún"',
  variant_title: "Túi 500 g",
  description: "Sợi dai]]>\u0000\u000b, tráng tay.",
  kind: "mien",
  image: null,
  producer: { handle: "htx", name: "HTX Tài Hoan" },
  product_group: "Thực phẩm",
  price: 66_000,
  price_is_illustrative: true,
  stock: "low",
  star: { star_rating: 4, standing: "in_force", valid_until: "2027-11-20", former: null },
};
const shop = "https://cho.test";
const xml = (changes: Partial<FeedItem> = {}) => feedXml([toFeedEntry({ ...item, ...changes }, shop)], shop);

describe("the product feed", () => {
  it("gives price, stock, link and picture as a merchant centre reads them", () => {
    for (const part of [
      "<g:id>MIEN-500</g:id>",
      "<g:price>66000 VND</g:price>",
      "<g:availability>in_stock</g:availability>",
      "<link>https://cho.test/san-pham/mien-dong</link>",
      "<g:image_link>https://cho.test/images/kinds/mien-800.webp</g:image_link>",
    ])
      expect(xml()).toContain(part);
    expect(xml({ image: "/pictures/file_01A" })).toContain(
      "<g:image_link>https://cho.test/pictures/file_01A</g:image_link>",
    );
    expect(xml({ stock: "out" })).toContain("out_of_stock");
  });

  it("escapes what a producer writes, and leaves out what XML cannot hold", () => {
    expect(xml()).toContain("<title>Miến &lt;dong&gt; &amp; &quot;bún&quot;, Túi 500 g</title>");
    expect(xml()).toContain("Sợi dai]]&gt;, tráng tay.");
  });

  it("labels the star with its last day while it is in force, and not at all afterwards", () => {
    expect(xml()).toContain("<g:custom_label_0>OCOP 4 sao</g:custom_label_0>");
    expect(xml()).toContain("<g:custom_label_1>đến hết 2027-11-20</g:custom_label_1>");
    const former = { star_rating: 4 as const, expired_on: "2027-11-20", year: 2024 };
    const over = { star_rating: null, standing: "expired" as const, valid_until: null, former };
    expect(xml({ star: over })).not.toMatch(/custom_label|sao|2027/);
    expect(toFeedEntry({ ...item, star: over }, shop).ocop).toBeNull();
  });
});
