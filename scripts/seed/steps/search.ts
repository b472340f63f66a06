import { setTimeout as sleep } from "node:timers/promises";
import { env } from "../../../backend/src/env";
import type { Container } from "./context";

const LONGEST_MS = 120_000;

/**
 * Waits until the search index has followed what was seeded, so that the first shopper finds it.
 * @throws Error when it has not followed after two minutes
 */
export async function awaitSearchIndex(container: Container): Promise<void> {
  if (env.WORKER_MODE === "server") return;
  const query = container.resolve("query");
  const end = Date.now() + LONGEST_MS;
  while (Date.now() < end) {
    const { data } = await query.graph({
      entity: "catalogue_change",
      fields: ["id"],
      pagination: { take: 1 },
    });
    if (data.length === 0) return;
    await sleep(100);
  }
  throw new Error("The search index has not followed the seed.");
}
