import { createBuyerGroupWorkflow } from "../../../backend/src/workflows/wholesale/create-group";
import { setPriceTiersWorkflow } from "../../../backend/src/workflows/wholesale/set-price-tiers";
import { readRows, type TierRow } from "../read";
import type { Container } from "./context";

/** Sets up each customer group of the tiers with its price list; answers group name → id. */
export async function setUpWholesale(container: Container): Promise<Map<string, string>> {
  const rows = readRows<TierRow>("price-tiers.json");
  const groups = await readGroups(container);
  for (const name of new Set(rows.map((row) => row.customer_group))) {
    const id = groups.get(name) ?? (await createGroup(container, name));
    groups.set(name, id);
    await setTiers(
      container,
      id,
      name,
      rows.filter((row) => row.customer_group === name),
    );
  }
  return groups;
}

async function readGroups(container: Container): Promise<Map<string, string>> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "customer_group", fields: ["id", "name"] });
  return new Map(data.map((row) => [row.name ?? "", row.id]));
}

async function createGroup(container: Container, name: string): Promise<string> {
  const { result } = await createBuyerGroupWorkflow(container).run({ input: { name } });
  return result.customer_group_id;
}

async function setTiers(container: Container, groupId: string, name: string, rows: TierRow[]): Promise<void> {
  const query = container.resolve("query");
  const title = `Giá sỉ ${name}`;
  const { data: lists } = await query.graph({ entity: "price_list", fields: ["id"], filters: { title } });
  if (lists.length > 0) return;
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "sku"],
    filters: { sku: rows.map((row) => row.sku) },
  });
  const idBySku = new Map(variants.map((row) => [row.sku, row.id]));
  await setPriceTiersWorkflow(container).run({
    input: {
      customer_group_id: groupId,
      title,
      variants: rows.map((row) => ({
        variant_id: requireId(idBySku, row.sku),
        min_quantity: row.min_order_quantity,
        case_size: row.case_size,
        tiers: row.tiers.map(({ price_vnd, ...range }) => ({ ...range, unit_price: price_vnd })),
      })),
    },
  });
}

function requireId(ids: Map<string | null | undefined, string>, sku: string): string {
  const id = ids.get(sku);
  if (!id) throw new Error(`The price tiers name an unknown variant: ${sku}.`);
  return id;
}
