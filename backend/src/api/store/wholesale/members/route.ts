import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../clock";
import type { MemberList } from "../../../../contracts/buyer";
import { readMembers } from "../read-company";
import { ownBuyer } from "../tenancy/buyer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<MemberList>): Promise<void> {
  res.json(await readMembers(req.scope, ownBuyer(req), now()));
}
