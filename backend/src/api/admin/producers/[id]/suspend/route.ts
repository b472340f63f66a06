import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reasonSchema } from "../../../../../contracts/producer-paper";
import { decide } from "../../decide";

export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ producer_id: string }>,
): Promise<void> => decide(req, res, "suspend", reasonSchema.parse(req.body).reason);
