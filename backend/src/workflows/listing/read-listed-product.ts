import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { ListingContent } from "../../contracts/listing";
import { productFacts } from "../../product-facts";
import { contentOf, type ListedProduct, listedFields } from "./content-of";

type Row = ListedProduct & {
  id: string;
  handle: string;
  producer?: { id: string; name: string } | null;
};

export type Listed = {
  id: string;
  handle: string;
  title: string;
  kind: string;
  metadata: Record<string, unknown>;
  producer: { id: string; name: string };
  page: ListingContent;
};

/** Products of producers with what their pages say; of one producer when it is named. */
export async function readListedProducts(
  container: MedusaContainer,
  filters: { id?: string | string[]; producer_id?: string },
): Promise<Listed[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", ...listedFields, "producer.id", "producer.name"],
    filters: filters.id === undefined ? {} : { id: filters.id },
    pagination: { take: 5000, skip: 0, order: { title: "ASC" } },
  });
  return (data as unknown as Row[]).flatMap((row) => {
    const { producer } = row;
    if (!producer || (filters.producer_id !== undefined && producer.id !== filters.producer_id)) return [];
    const page = contentOf(row);
    const { kind } = productFacts(row.metadata);
    const { id, handle, title } = row;
    return [{ id, handle, title, kind, metadata: row.metadata ?? {}, producer, page }];
  });
}

/** One product of this producer. @throws MedusaError not_found, for another producer's just the same */
export async function readOwnProduct(
  container: MedusaContainer,
  own: { producer_id: string; product_id: string },
): Promise<Listed> {
  const [found] =
    own.product_id && own.producer_id
      ? await readListedProducts(container, { id: own.product_id, producer_id: own.producer_id })
      : [];
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  return found;
}
