import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SearchIndexState } from "../../../contracts/search-index";
import { readIndexState } from "./read-state";

/** How the search index keeps up: what waits, what fails, how far a build is, what the last checks found. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SearchIndexState>,
): Promise<void> {
  res.json(await readIndexState(req.scope));
}
