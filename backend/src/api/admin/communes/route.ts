import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { Commune } from "../../../contracts/place";
import { listCommunes } from "../../../places/places";
import { parseQuery } from "../../parse-query";

const querySchema = z.object({ province_code: z.string().min(1).max(8) });

/** The communes of one province, for the office's forms. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ communes: Commune[] }>,
): Promise<void> {
  res.json({ communes: listCommunes(parseQuery(querySchema, req.query).province_code) });
}
