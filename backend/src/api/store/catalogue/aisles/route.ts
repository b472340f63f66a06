import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { countProducts } from "../../../../catalogue/product-counts";
import { readShelves } from "../../../../catalogue/read-shelves";
import { today } from "../../../../clock";
import type { AisleList } from "../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../search-engines/catalogue-door";

export async function GET(req: MedusaRequest, res: MedusaResponse<AisleList>): Promise<void> {
  const { answer: counts } = await catalogueDoor(req.scope).ask((engine) => countProducts(engine, today()), {
    isForKeptPage: true,
  });
  res.json(await readShelves(req.scope.resolve(ContainerRegistrationKeys.QUERY), counts));
}
