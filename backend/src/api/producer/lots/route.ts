import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { createLotSchema, type LotDetail, type LotList, lotQuerySchema } from "../../../contracts/lot";
import { createLotWorkflow } from "../../../workflows/lot/create";
import { readLotCounts } from "../../../workflows/lot/read-lot-counts";
import { readLots } from "../../../workflows/lot/read-lots";
import { parseQuery } from "../../parse-query";
import { ownProducer } from "../tenancy/producer-context";
import { readOwnLot } from "./read-own-lot";

const PAGE_SIZE = 20;

export async function GET(req: MedusaRequest, res: MedusaResponse<LotList>): Promise<void> {
  const { page, ...query } = parseQuery(lotQuerySchema, req.query);
  const own = ownProducer(req);
  const day = today();
  const { lots, total } = await readLots(req.scope, { ...query, ...own }, day, {
    take: PAGE_SIZE,
    skip: (page - 1) * PAGE_SIZE,
  });
  res.json({ lots, total, counts: await readLotCounts(req.scope, own.producer_id, day) });
}

export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const lot = createLotSchema.parse(req.body);
  const own = ownProducer(req);
  const { result: id } = await createLotWorkflow(req.scope).run({
    input: { ...lot, ...own, today: today(), is_demonstration: false },
  });
  res.status(201).json({ lot: await readOwnLot(req.scope, { ...own, id }) });
}
