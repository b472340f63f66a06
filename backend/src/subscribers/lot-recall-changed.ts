import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { now } from "../clock";
import { announceRecallsWorkflow } from "../workflows/lot/announce-recalls";

/** The quick way to the letters of a recall; `sweep-recalls` brings what this one misses. */
export default async function lotRecallChanged({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceRecallsWorkflow(container).run({ input: { at: now().toISOString() } });
}

export const config: SubscriberConfig = { event: "lot.recall-changed" };
