import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../clock";
import { applyDuePricesWorkflow } from "../workflows/price-plan/apply-due";

/**
 * Nobody who buys waits for this: the first request of a day has the due prices written. It lets pages that
 * nobody asks for, and the search index, follow as well.
 */
export default async function applyDuePrices(container: MedusaContainer): Promise<void> {
  await applyDuePricesWorkflow(container).run({ input: { today: today() } });
}

export const config = { name: "apply-due-prices", schedule: "*/5 * * * *" };
