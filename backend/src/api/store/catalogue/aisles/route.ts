import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { countProducts } from "../../../../catalogue/product-counts";
import { readShelves } from "../../../../catalogue/read-shelves";
import { today } from "../../../../clock";
import type { AisleList } from "../../../../contracts/catalogue";
import { openMemory } from "../../../../search-memory/memory-engine";

export async function GET(req: MedusaRequest, res: MedusaResponse<AisleList>): Promise<void> {
  const counts = await countProducts(await openMemory(req.scope), today());
  res.json(await readShelves(req.scope.resolve(ContainerRegistrationKeys.QUERY), counts));
}
