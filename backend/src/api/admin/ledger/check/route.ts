import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LedgerCheck } from "../../../../contracts/settlement";
import { checkLedger } from "../../../../workflows/ledger/check-ledger";

const MOST_SHOWN = 500;

/** Reckons every order anew and answers where the ledger disagrees; the first 500 at most. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LedgerCheck>): Promise<void> {
  const found = await checkLedger(req.scope);
  res.json({ ...found, differences: found.differences.slice(0, MOST_SHOWN) });
}
