import type { MedusaContainer } from "@medusajs/framework/types";
import { readShelf, variantsOf } from "../variant/read-shelf";

type Own = { producer_id: string; variant_id: string };

/** The product of a variant, if this producer makes it; null otherwise. */
export async function findProductOf(
  container: MedusaContainer,
  { producer_id, variant_id }: Own,
): Promise<string | null> {
  const { products } = await readShelf(container, producer_id);
  const product = products.find((row) => variantsOf(row).some((variant) => variant.id === variant_id));
  return product?.id ?? null;
}
