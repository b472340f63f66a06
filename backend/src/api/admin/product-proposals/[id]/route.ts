import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import type { OfficeProposal } from "../../../../contracts/product-proposal";
import { readOfficeProposal } from "../read-office-proposal";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ proposal: OfficeProposal }>,
): Promise<void> {
  res.json({ proposal: await readOfficeProposal(req.scope, req.params.id ?? "", today()) });
}
