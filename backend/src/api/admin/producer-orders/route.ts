import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { producerOrderStatuses } from "../../../contracts/order";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";

const querySchema = pageQuerySchema.extend({
  status: z.enum(producerOrderStatuses).optional(),
  producer_id: z.string().max(80).optional(),
  order_id: z.string().max(80).optional(),
});

const fields = [
  ...["id", "code", "order_id", "status", "item_total_vnd", "shipping_total_vnd", "created_at"],
  ...["confirmed_at", "shipped_at", "delivered_at", "carrier", "tracking_code"],
  ...["producer.id", "producer.name"],
  ...[
    "lines.id",
    "lines.title",
    "lines.variant_title",
    "lines.sku",
    "lines.quantity",
    "lines.unit_price_vnd",
  ],
];

/** The office sees every producer's orders, newest first; `q` is the beginning of a code. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ producer_orders: unknown[]; count: number }>,
): Promise<void> {
  const { q, limit, offset, ...narrow } = parseQuery(querySchema, req.query);
  const filters: Record<string, unknown> = Object.fromEntries(
    Object.entries(narrow).filter(([, value]) => value !== undefined),
  );
  if (q) filters.code = { $ilike: `${q.replace(/[\\%_]/g, "\\$&")}%` };
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer_order",
    fields,
    filters,
    pagination: { take: limit, skip: offset, order: { created_at: "DESC" } },
  });
  res.json({ producer_orders: data, count: metadata?.count ?? data.length });
}
