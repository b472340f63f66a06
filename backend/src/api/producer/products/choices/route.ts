import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProductCounts } from "../../../../catalogue/product-counts";
import { readShelves } from "../../../../catalogue/read-shelves";
import type { ProductChoices } from "../../../../contracts/own-product";

const noCounts: ProductCounts = { aisle: new Map(), group: new Map(), producer: new Map() };

/** Aisles and product groups, in their order. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProductChoices>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { aisles, product_groups } = await readShelves(query, noCounts);
  const nameOf = ({ handle, name, name_en }: ProductChoices["aisles"][number]) => ({ handle, name, name_en });
  res.json({ aisles: aisles.map(nameOf), product_groups: product_groups.map(nameOf) });
}
