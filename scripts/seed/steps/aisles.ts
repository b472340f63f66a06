import { openAislesWorkflow } from "../../../backend/src/workflows/market/open-aisles";
import { type AisleRow, type GroupRow, readRows } from "../read";
import type { Container } from "./context";

export type Shelves = { categories: Map<string, string>; types: Map<string, string> };

/** Opens the aisles and product groups that are missing; answers handle → id of both. */
export async function openAisles(container: Container): Promise<Shelves> {
  const known = await readShelves(container);
  const aisles = readRows<AisleRow>("aisles.json").filter((row) => !known.categories.has(row.handle));
  const groups = readRows<GroupRow>("product-groups.json").filter((row) => !known.types.has(row.handle));
  if (aisles.length + groups.length === 0) return known;
  await openAislesWorkflow(container).run({
    input: {
      aisles: aisles.map((row) => ({
        handle: row.handle,
        name: row.name_vi,
        name_en: row.name_en,
        position: row.position,
        kind: row.kinds[0] ?? row.handle,
        is_leading_group: row.is_leading_group,
      })),
      product_groups: groups.map((row) => ({
        handle: row.handle,
        name: row.name_vi,
        name_en: row.name_en,
        position: row.position,
      })),
    },
  });
  return readShelves(container);
}

async function readShelves(container: Container): Promise<Shelves> {
  const query = container.resolve("query");
  const { data: categories } = await query.graph({ entity: "product_category", fields: ["id", "handle"] });
  const { data: types } = await query.graph({ entity: "product_type", fields: ["id", "metadata"] });
  return {
    categories: new Map(categories.map((row) => [row.handle, row.id])),
    types: new Map(types.map((row) => [String(row.metadata?.handle ?? ""), row.id])),
  };
}
