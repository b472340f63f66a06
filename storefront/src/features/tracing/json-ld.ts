import type { LotTrace } from "@contracts/tracing";

/** schema.org Product of one lot. There is no offer in it: the page tells where goods come from, and sells nothing. */
export const lotJsonLd = (lot: LotTrace, url: string): string => {
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: lot.product.title,
    alternateName: lot.product.title_en,
    url,
    productionDate: lot.made_on,
    manufacturer: {
      "@type": "Organization",
      name: lot.producer.name,
      address: {
        "@type": "PostalAddress",
        addressLocality: lot.producer.commune.name ?? undefined,
        addressRegion: lot.producer.commune.province,
        addressCountry: "VN",
      },
    },
    additionalProperty: [
      {
        "@type": "PropertyValue",
        propertyID: "https://gs1.org/voc/hasBatchLotNumber",
        name: "Lot",
        value: lot.code,
      },
      ...(lot.use_by_on === null
        ? []
        : [
            {
              "@type": "PropertyValue",
              propertyID: "https://gs1.org/voc/expirationDate",
              name: "Use by",
              value: lot.use_by_on,
            },
          ]),
    ],
  };
  // "<" is escaped so that no text of a producer can close the script element.
  return JSON.stringify(data).replace(/</g, "\\u003c");
};
