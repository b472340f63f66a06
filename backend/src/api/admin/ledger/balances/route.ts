import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerBalance } from "../../../../contracts/settlement";
import { readBalanceRows } from "../balance-rows";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ balances: ProducerBalance[] }>,
): Promise<void> {
  res.json({ balances: await readBalanceRows(req.scope) });
}
