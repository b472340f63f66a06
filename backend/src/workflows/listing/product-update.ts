import type { ListingContent } from "../../contracts/listing";

type Proposal = {
  product: { id: string; metadata: Record<string, unknown> };
  content: ListingContent;
};

/** What an approved content writes on the core product. What it does not speak of stays. */
export function productUpdate({ product, content }: Proposal) {
  const { title, description, pictures, picture_alts, material_commune_code, ...facts } = content;
  const shown = Object.entries(picture_alts).filter(([url, alt]) => pictures.includes(url) && alt !== "");
  return {
    id: product.id,
    title,
    description,
    thumbnail: pictures[0] ?? null,
    images: pictures.map((url) => ({ url })),
    metadata: {
      ...product.metadata,
      ...facts,
      picture_alts: Object.fromEntries(shown),
      material_commune_code: material_commune_code || null,
    },
  };
}
