import type { ProductPage, StockBucket } from "@contracts/catalogue";
import { starSentence } from "@/ui/star-badge/star-words";

const availability: Record<StockBucket, string> = {
  in: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  out: "https://schema.org/OutOfStock",
};

/** The star while it is in force, with its last day; nothing once it is over. */
const certification = ({ star, certifications }: ProductPage) => {
  if (star.star_rating === null) return {};
  const held = certifications.find(({ standing }) => standing === "in_force" || standing === "expiring");
  return {
    award: starSentence(star, "vi"),
    hasCertification: {
      "@type": "Certification",
      name: `OCOP ${star.star_rating} sao`,
      certificationStatus: "https://schema.org/CertificationActive",
      certificationIdentification: held?.decision_number ?? undefined,
      validFrom: held?.issued_on ?? undefined,
      expires: star.valid_until,
    },
  };
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
    ...certification(product),
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
