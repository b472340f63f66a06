import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CertificationRules } from "../../../../contracts/certification-rules";
import { tellRules } from "../../../../modules/certification";

export function GET(_req: MedusaRequest, res: MedusaResponse<CertificationRules>): void {
  res.json(tellRules());
}
