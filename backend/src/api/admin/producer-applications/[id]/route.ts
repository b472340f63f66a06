import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeApplication } from "../../../../contracts/producer-application";
import { readOfficeApplication } from "../office-application";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ application: OfficeApplication }>,
): Promise<void> {
  res.json({ application: await readOfficeApplication(req.scope, req.params.id ?? "") });
}
