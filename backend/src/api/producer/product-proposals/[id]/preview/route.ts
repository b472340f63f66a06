import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import type { ProductPage } from "../../../../../contracts/catalogue";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { readPreview } from "../../read-preview";

/** The page as a shopper would see it, were the proposal approved now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ page: ProductPage }>): Promise<void> {
  const own = { ...ownProducer(req), id: idInPath(req) };
  res.json({ page: await readPreview(req.scope, own, today()) });
}
