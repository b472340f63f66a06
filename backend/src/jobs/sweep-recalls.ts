import type { MedusaContainer } from "@medusajs/framework/types";
import { now } from "../clock";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { announceRecallsWorkflow } from "../workflows/lot/announce-recalls";

/**
 * Writes the letters of recalls that a crash lost, and those of parcels whose lots were written down after
 * the recall. Several processes may sweep at once: they take turns.
 */
export default async function sweepRecalls(container: MedusaContainer): Promise<void> {
  await announceRecallsWorkflow(container).run({ input: { at: now().toISOString() } });
}

export const config = { name: "sweep-recalls", schedule: SWEEP_SCHEDULE };
