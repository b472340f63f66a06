import type { ProductPage } from "@contracts/catalogue";
import { expect, it } from "vitest";
import { productJsonLd } from "./json-ld";

const none = { star_rating: null, standing: null, valid_until: null, former: null };
const product = {
  title: "Miến </script><script>alert(1)</script>",
  title_en: "Noodles",
  description: "Sợi dai.",
  producer: { name: "HTX Tài Hoan" },
  variants: [
    { id: "v", sku: "BK-1", title: "500 g", title_en: "500 g", weight_g: 500, price: 60000, stock: "low" },
  ],
  star: none,
  certifications: [],
} as unknown as ProductPage;
const dataOf = (page: ProductPage) =>
  JSON.parse(productJsonLd(page, "https://cho.test/san-pham/mien", "https://cho.test/mien.webp"));

it("describes the offers, invents no rating and cannot be broken out of", () => {
  const text = productJsonLd(product, "https://cho.test/san-pham/mien", "https://cho.test/mien.webp");
  expect(text).not.toContain("<");
  expect(dataOf(product).offers).toEqual([
    expect.objectContaining({
      price: 60000,
      priceCurrency: "VND",
      availability: "https://schema.org/LimitedAvailability",
    }),
  ]);
  expect(text).not.toMatch(/rating/i);
});

it("names the star with its last day while it is in force, and nothing of it afterwards", () => {
  const decisions = [
    { standing: "in_force", decision_number: "2616/QĐ-UBND", issued_on: "2023-12-06" },
    { standing: "superseded", decision_number: "1683/QĐ-UBND", issued_on: "2020-01-10" },
  ] as ProductPage["certifications"];
  const star = { ...none, star_rating: 4, standing: "in_force", valid_until: "2026-12-06" } as const;
  const held = dataOf({ ...product, certifications: decisions, star });
  expect(held.award).toBe("Đạt 4 sao OCOP, có hiệu lực đến hết ngày 06/12/2026.");
  expect(held.hasCertification).toMatchObject({
    name: "OCOP 4 sao",
    certificationIdentification: "2616/QĐ-UBND",
    validFrom: "2023-12-06",
    expires: "2026-12-06",
  });
  const former = { star_rating: 4, expired_on: "2026-12-06", year: 2023 } as const;
  const over = dataOf({ ...product, star: { ...none, standing: "expired", former } });
  expect(over).not.toHaveProperty("award");
  expect(over).not.toHaveProperty("hasCertification");
});
