import type { ProductPage } from "@contracts/catalogue";
import { expect, it } from "vitest";
import { productJsonLd } from "./json-ld";

const product = {
  title: "Miến </script><script>alert(1)</script>",
  title_en: "Noodles",
  description: "Sợi dai.",
  producer: { name: "HTX Tài Hoan" },
  variants: [
    { id: "v", sku: "BK-1", title: "500 g", title_en: "500 g", weight_g: 500, price: 60000, stock: "low" },
  ],
} as ProductPage;

it("describes the offers, invents no rating and cannot be broken out of", () => {
  const text = productJsonLd(product, "https://cho.test/san-pham/mien", "https://cho.test/mien.webp");
  expect(text).not.toContain("<");
  const data = JSON.parse(text);
  expect(data.offers).toEqual([
    expect.objectContaining({
      price: 60000,
      priceCurrency: "VND",
      availability: "https://schema.org/LimitedAvailability",
    }),
  ]);
  expect(text).not.toMatch(/rating/i);
});
