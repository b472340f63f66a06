import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideBuyer } from "../../decide-buyer";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await decideBuyer(req, res, { verb: "lift" });
}
