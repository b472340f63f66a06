import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeSettlement } from "../../../../../contracts/settlement";
import { moveSettlement } from "../../answer-settlement";

export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeSettlement>): Promise<void> =>
  moveSettlement(req, res, { verb: "approve" });
