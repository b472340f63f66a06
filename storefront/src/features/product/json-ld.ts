import type { ProductPage, StockBucket } from "@contracts/catalogue";

const availability: Record<StockBucket, string> = {
  in: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  out: "https://schema.org/OutOfStock",
};

/** schema.org Product for search engines. There are no ratings in it: an OCOP star is not a review. */
export const productJsonLd = (product: ProductPage, url: string, image: string): string => {
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    alternateName: product.title_en,
    description: product.description,
    image,
    url,
    brand: { "@type": "Organization", name: product.producer.name },
    offers: product.variants.map(({ sku, title, price, stock }) => ({
      "@type": "Offer",
      sku,
      name: title,
      price,
      priceCurrency: "VND",
      availability: availability[stock],
      url,
    })),
  };
  // "<" is escaped so that no text of a producer can close the script element.
  return JSON.stringify(data).replace(/</g, "\\u003c");
};
