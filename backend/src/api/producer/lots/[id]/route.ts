import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LotDetail } from "../../../../contracts/lot";
import { idInPath, ownProducer } from "../../tenancy/producer-context";
import { readOwnLot } from "../read-own-lot";

export async function GET(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  res.json({ lot: await readOwnLot(req.scope, { ...ownProducer(req), id: idInPath(req) }) });
}
