import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../clock";
import { env } from "../env";
import { checkSearchIndexWorkflow } from "../workflows/search-index/check";

/** Every night the index is compared with the catalogue, whatever may have happened to either. */
export default async function checkSearchIndex(container: MedusaContainer): Promise<void> {
  if (!env.CHECK_SEARCH_INDEX) return;
  await checkSearchIndexWorkflow(container).run({ input: { reason: "nightly", today: today() } });
}

// 3:20 in Việt Nam.
export const config = { name: "check-search-index", schedule: "20 20 * * *" };
