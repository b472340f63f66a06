import type { MedusaContainer } from "@medusajs/framework/types";
import { now } from "../clock";
import { announceLowStockWorkflow } from "../workflows/goods/announce-low-stock";

/** Tells producers of what has come down to its low-stock level, once for each time it does. */
export default async function announceLowStock(container: MedusaContainer): Promise<void> {
  await announceLowStockWorkflow(container).run({ input: { at: now().toISOString() } });
}

export const config = { name: "announce-low-stock", schedule: "3-59/10 * * * *" };
