import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { type OfficeLotList, officeLotQuerySchema } from "../../../contracts/lot-office";
import { readLotChoices } from "../../../workflows/lot/read-lot-choices";
import { readLotCounts } from "../../../workflows/lot/read-lot-counts";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readOfficeLots } from "./read-office-lots";

const querySchema = pageQuerySchema.extend(officeLotQuerySchema.shape);

export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeLotList>): Promise<void> {
  const { limit, offset, ...query } = parseQuery(querySchema, req.query);
  const day = today();
  const found = await readOfficeLots(req.scope, query, day, { take: limit, skip: offset });
  const counts = await readLotCounts(req.scope, null, day);
  res.json({ ...found, counts, ...(await readLotChoices(req.scope)) });
}
