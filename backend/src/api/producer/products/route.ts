import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { type OwnProductList, ownProductQuerySchema } from "../../../contracts/own-product";
import { parseQuery } from "../../parse-query";
import { ownProducer } from "../tenancy/producer-context";
import { selectOwnProducts } from "./own-products";
import { readOwnProducts } from "./read-own-products";

export async function GET(req: MedusaRequest, res: MedusaResponse<OwnProductList>): Promise<void> {
  const query = parseQuery(ownProductQuerySchema, req.query);
  const rows = await readOwnProducts(req.scope, ownProducer(req).producer_id, today());
  res.json(selectOwnProducts(rows, query));
}
