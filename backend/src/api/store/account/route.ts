import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askedBuyer } from "../wholesale/tenancy/resolve-buyer";
import { readAccount } from "./read-account";

/** Who is signed in, and for which buyer she acts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readAccount(req.scope, req.auth_context.actor_id, askedBuyer(req)));
}
