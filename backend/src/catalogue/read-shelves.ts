import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { AisleList } from "../contracts/catalogue";
import type { ProductCounts } from "./product-counts";

type Metadata = Record<string, unknown> | null;
type Category = { handle: string; name: string; rank: number; is_active: boolean; metadata: Metadata };
type Type = { value: string; metadata: Metadata };

const textOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);
const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);

/** The aisles and the OCOP product groups in their order. */
export async function readShelves(
  query: Pick<RemoteQueryFunction, "graph">,
  counts: ProductCounts,
): Promise<AisleList> {
  const [categories, types] = await Promise.all([
    query.graph({ entity: "product_category", fields: ["handle", "name", "rank", "is_active", "metadata"] }),
    query.graph({ entity: "product_type", fields: ["value", "metadata"] }),
  ]);
  return {
    aisles: (categories.data as unknown as Category[])
      .filter((row) => row.is_active)
      .sort((a, b) => a.rank - b.rank)
      .map((row) => ({
        handle: row.handle,
        name: row.name,
        name_en: textOf(row.metadata?.name_en, row.name),
        kind: textOf(row.metadata?.kind, row.handle),
        product_count: counts.aisle.get(row.handle) ?? 0,
      })),
    product_groups: (types.data as unknown as Type[])
      .sort((a, b) => numberOf(a.metadata?.position) - numberOf(b.metadata?.position))
      .map((row) => {
        const handle = textOf(row.metadata?.handle, row.value);
        return {
          handle,
          name: row.value,
          name_en: textOf(row.metadata?.name_en, row.value),
          product_count: counts.group.get(handle) ?? 0,
        };
      }),
  };
}
