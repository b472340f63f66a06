import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import {
  type OpenedSettlements,
  openSettlementsSchema,
  type SettlementView,
  settlementFilterSchema,
} from "../../../contracts/settlement";
import { openSettlementsWorkflow } from "../../../workflows/settlement/open";
import { readSettlementViews } from "../../../workflows/settlement/read-settlements";
import { parseQuery } from "../../parse-query";
import { clerkOf } from "../clerk-of";
import { pageQuerySchema } from "../page-query";
import { settlementFilter } from "./settlement-table";

const querySchema = pageQuerySchema.extend(settlementFilterSchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ settlements: SettlementView[]; count: number }>,
): Promise<void> {
  const { limit, offset, q: _, ...filter } = parseQuery(querySchema, req.query);
  res.json(await readSettlementViews(req.scope, settlementFilter(filter), { take: limit, skip: offset }));
}

/** Opens a settlement of one producer, or of each that is owed something. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OpenedSettlements>,
): Promise<void> {
  const { up_to_on, producer_id } = openSettlementsSchema.parse(req.body);
  const input = { ...(await clerkOf(req)), up_to_on, producer_id: producer_id ?? null, today: today() };
  const { result } = await openSettlementsWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
