import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WithdrawnCertification } from "../../../../contracts/office-certification";
import { readWithdrawn } from "../withdrawn-view";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ certifications: WithdrawnCertification[] }>,
): Promise<void> {
  res.json({ certifications: await readWithdrawn(req.scope.resolve(ContainerRegistrationKeys.QUERY)) });
}
