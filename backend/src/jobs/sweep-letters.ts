import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { announceOrdersWorkflow } from "../workflows/mail/announce-orders";
import { announceParcelsWorkflow } from "../workflows/mail/announce-parcels";

const minuteMs = 60_000;
const ordersSchema = z.array(z.object({ id: z.string() }));
const partsSchema = z.array(z.object({ order_id: z.string() }));

/** Writes the letters that a crash lost, and sends those the post had refused. */
export default async function sweepLetters(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const now = Date.now();
  const lately = { $gt: new Date(now - 120 * minuteMs), $lt: new Date(now - minuteMs) };
  const placed = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { created_at: lately, is_draft_order: false },
    pagination: { take: 100, order: { created_at: "DESC" } },
  });
  const order_ids = ordersSchema.parse(placed.data).map((row) => row.id);
  await announceOrdersWorkflow(container).run({ input: { order_ids } });
  const shipped = await query.graph({
    entity: "producer_order",
    fields: ["order_id"],
    filters: { shipped_at: lately },
    pagination: { take: 100, order: { shipped_at: "DESC" } },
  });
  const left = [...new Set(partsSchema.parse(shipped.data).map((row) => row.order_id))];
  await announceParcelsWorkflow(container).run({ input: { order_ids: left } });
}

export const config = { name: "sweep-letters", schedule: "*/3 * * * *" };
