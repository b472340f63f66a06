import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WholesaleMe } from "../../../../contracts/wholesale";
import { buyerContext } from "../tenancy/buyer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<WholesaleMe>): Promise<void> {
  const { member, buyer } = buyerContext(req);
  res.json({ member, buyer });
}
