import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { rebuildSchema, type SearchIndexState } from "../../../../contracts/search-index";
import { rebuildSearchIndexWorkflow } from "../../../../workflows/search-index/rebuild";
import { readIndexState } from "../read-state";

/** Has an engine's index built anew, beside the one that answers; the answer tells how to follow it. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SearchIndexState>,
): Promise<void> {
  await rebuildSearchIndexWorkflow(req.scope).run({ input: rebuildSchema.parse(req.body) });
  res.status(202).json(await readIndexState(req.scope));
}
