import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  displayPointSchema,
  type KnownDisplayPoints,
  type OfficeDisplayPoint,
} from "../../../contracts/display-point";
import { knownDisplayPoints } from "../../../modules/display-point";
import { createDisplayPointWorkflow } from "../../../workflows/display-point/create";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readDisplayPoints } from "./read-display-points";

type List = { display_points: OfficeDisplayPoint[]; count: number; known: KnownDisplayPoints };

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<List>): Promise<void> {
  const { q, limit, offset } = parseQuery(pageQuerySchema, req.query);
  const list = await readDisplayPoints(req.scope, q, { take: limit, skip: offset });
  res.json({ ...list, known: knownDisplayPoints });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = displayPointSchema.parse(req.body);
  const { result } = await createDisplayPointWorkflow(req.scope).run({ input });
  res.status(201).json({ id: result.display_point_id });
}
