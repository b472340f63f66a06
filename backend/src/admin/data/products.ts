import { useQuery } from "@tanstack/react-query";
import { sdk } from "../lib/client";

export type ProductChoice = {
  id: string;
  title: string;
  producer: { id: string; name: string } | null;
};

type ProductPage = { products: ProductChoice[]; count: number };

const pageSize = 500;

async function readAllProducts(): Promise<ProductChoice[]> {
  const products: ProductChoice[] = [];
  for (;;) {
    const query = {
      fields: "id,title,producer.id,producer.name",
      order: "title",
      limit: pageSize,
      offset: products.length,
    };
    const page = await sdk.client.fetch<ProductPage>("/admin/products", { query });
    products.push(...page.products);
    if (page.products.length === 0 || products.length >= page.count) return products;
  }
}

/**
 * Every product with its holder, for picking. A province recognises some hundreds of products, and the
 * core search does not find "mien" in "miến": so all are read and searched in the browser.
 */
export function useProductChoices(enabled: boolean) {
  return useQuery({ queryKey: ["ocop-product-choices"], queryFn: readAllProducts, enabled });
}

/** The holder of one product. */
export function useProductHolder(productId: string) {
  return useQuery({
    queryKey: ["ocop-product-choices", productId],
    queryFn: () =>
      sdk.client.fetch<{ product: ProductChoice }>(`/admin/products/${encodeURIComponent(productId)}`, {
        query: { fields: "id,title,producer.id,producer.name" },
      }),
  });
}
