import type { ListingContent } from "../../contracts/listing";

type Proposal = {
  product: { id: string; metadata: Record<string, unknown> };
  content: ListingContent;
};

/** What an approved content writes on the core product. What it does not speak of stays. */
export function productUpdate({ product, content }: Proposal) {
  const { title, title_en, description, description_en, keywords, label, pictures } = content;
  return {
    id: product.id,
    title,
    description,
    thumbnail: pictures[0] ?? null,
    images: pictures.map((url) => ({ url })),
    metadata: { ...product.metadata, title_en, description_en, keywords, label },
  };
}
