import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { announceOrdersWorkflow } from "../workflows/mail/announce-orders";

const minuteMs = 60_000;
const idsSchema = z.array(z.object({ id: z.string() }));

/** Writes the letters that a crash lost, and sends those the post had refused. */
export default async function sweepLetters(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const now = Date.now();
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: {
      created_at: { $gt: new Date(now - 120 * minuteMs), $lt: new Date(now - minuteMs) },
      is_draft_order: false,
    },
    pagination: { take: 100, order: { created_at: "DESC" } },
  });
  const order_ids = idsSchema.parse(data).map((row) => row.id);
  await announceOrdersWorkflow(container).run({ input: { order_ids } });
}

export const config = { name: "sweep-letters", schedule: "*/3 * * * *" };
