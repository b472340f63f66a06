import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buyerReasonSchema } from "../../../../../contracts/buyer";
import { decideBuyer } from "../../decide-buyer";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await decideBuyer(req, res, { verb: "suspend", ...buyerReasonSchema.parse(req.body) });
}
