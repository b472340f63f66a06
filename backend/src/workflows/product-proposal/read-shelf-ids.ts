import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Metadata = Record<string, unknown> | null;
type Shelf = { id: string; name: string; name_en: string; kind: string };

const textOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);

const shelfOf = (id: string, name: string, metadata: Metadata, handle: string): Shelf => ({
  id,
  name,
  name_en: textOf(metadata?.name_en, name),
  kind: textOf(metadata?.kind, handle),
});

/** Aisles and product groups by their handles; `kind` names the illustration of an aisle. */
export async function readShelfIds(
  container: MedusaContainer,
): Promise<{ aisles: Map<string, Shelf>; groups: Map<string, Shelf> }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [categories, types] = await Promise.all([
    query.graph({ entity: "product_category", fields: ["id", "handle", "name", "metadata"] }),
    query.graph({ entity: "product_type", fields: ["id", "value", "metadata"] }),
  ]);
  const aisles = categories.data as unknown as {
    id: string;
    handle: string;
    name: string;
    metadata: Metadata;
  }[];
  const groups = types.data as unknown as { id: string; value: string; metadata: Metadata }[];
  return {
    aisles: new Map(
      aisles.map(({ id, handle, name, metadata }) => [handle, shelfOf(id, name, metadata, handle)]),
    ),
    groups: new Map(
      groups.map(({ id, value, metadata }) => [
        textOf(metadata?.handle, value),
        shelfOf(id, value, metadata, ""),
      ]),
    ),
  };
}
