import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WholesaleMe } from "../../../../contracts/wholesale";
import { anyBuyerContext } from "../tenancy/buyer-context";

/** Open to a company that is not approved yet: it tells how it stands, and no price. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WholesaleMe>): Promise<void> {
  const { member, buyer } = anyBuyerContext(req);
  res.json({ member, buyer });
}
