import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../clock";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { countSalesWorkflow } from "../workflows/sales-bucket/count";

/** Keeps the buckets by which lists are ordered a minute behind the orders: one small question. */
export default async function countSales(container: MedusaContainer): Promise<void> {
  await countSalesWorkflow(container).run({ input: { today: today() } });
}

export const config = { name: "count-sales", schedule: SWEEP_SCHEDULE };
