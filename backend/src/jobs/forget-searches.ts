import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../clock";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { forgetSearchTalliesWorkflow } from "../workflows/search-tally/forget";

/** What few people searched for is kept ninety days, all the rest two years. */
export default async function forgetSearches(container: MedusaContainer): Promise<void> {
  await forgetSearchTalliesWorkflow(container).run({ input: { today: today() } });
}

export const config = { name: "forget-searches", schedule: SWEEP_SCHEDULE };
