import type { MedusaContainer } from "@medusajs/framework/types";
import { applyDuePricesWorkflow } from "./apply-due";

let settled: { day: string; done: Promise<unknown> } | null = null;

/**
 * Resolves once the retail prices are those of this day. The first who asks on a new day in this process has
 * the due prices written, everybody else waits for that; for the rest of the day it costs nothing, because a
 * plan for today or before is never taken.
 */
export async function pricesOfToday(container: MedusaContainer, day: string): Promise<void> {
  if (settled?.day !== day)
    settled = { day, done: applyDuePricesWorkflow(container).run({ input: { today: day } }) };
  const mine = settled;
  try {
    await mine.done;
  } catch (failure) {
    if (settled === mine) settled = null;
    throw failure;
  }
}
