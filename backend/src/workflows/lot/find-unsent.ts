import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Joined = { lot_id: string; producer_order?: { code: string; status: string } | null };

/** Parcels that hold pieces of these lots and have not left yet: lot id → their codes, in order. */
export async function findUnsent(
  container: MedusaContainer,
  lotIds: string[],
): Promise<Map<string, string[]>> {
  // An empty filter would match every lot.
  if (lotIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "lot_allocation",
    fields: ["lot_id", "producer_order.code", "producer_order.status"],
    filters: { lot_id: lotIds },
  });
  const found = new Map<string, Set<string>>();
  for (const { lot_id, producer_order } of data as unknown as Joined[]) {
    if (producer_order?.status !== "confirmed") continue;
    found.set(lot_id, (found.get(lot_id) ?? new Set()).add(producer_order.code));
  }
  return new Map([...found].map(([lotId, codes]) => [lotId, [...codes].sort()]));
}
