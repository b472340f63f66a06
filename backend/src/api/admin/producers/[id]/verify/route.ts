import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decide } from "../../decide";

export const POST = (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ producer_id: string }>,
): Promise<void> => decide(req, res, "verify", null);
