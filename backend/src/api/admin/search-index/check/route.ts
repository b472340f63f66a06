import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import type { SearchIndexState } from "../../../../contracts/search-index";
import { checkSearchIndexWorkflow } from "../../../../workflows/search-index/check";
import { readIndexState } from "../read-state";

/** Compares the indexes with the catalogue now, and has repaired what differs. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SearchIndexState>,
): Promise<void> {
  await checkSearchIndexWorkflow(req.scope).run({ input: { reason: "asked", today: today() } });
  res.json(await readIndexState(req.scope));
}
