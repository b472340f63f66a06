import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OfficeLotQuery, OfficeLotRow } from "../../../contracts/lot-office";
import { readLots } from "../../../workflows/lot/read-lots";

type Owner = { id: string; producer?: { id: string; name: string } | null };

/** Producers of lots: lot id → producer. */
export async function readOwners(container: MedusaContainer, lotIds: string[]) {
  // An empty filter would match every lot.
  if (lotIds.length === 0) return new Map<string, { id: string; name: string }>();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "lot",
    fields: ["id", "producer.id", "producer.name"],
    filters: { id: lotIds },
  });
  const known = (data as unknown as Owner[]).map(
    ({ id, producer }) => [id, { id: producer?.id ?? "", name: producer?.name ?? "" }] as const,
  );
  return new Map(known);
}

/** One page of everybody's lots as they stand on a day, and how many there are. */
export async function readOfficeLots(
  container: MedusaContainer,
  { producer_id, ...query }: OfficeLotQuery,
  day: string,
  page: { take: number; skip: number },
): Promise<{ lots: OfficeLotRow[]; count: number }> {
  // An empty choice is every producer; an id that nobody has finds nothing.
  const filter = { ...query, producer_id: producer_id || null };
  const { lots, total } = await readLots(container, filter, day, page);
  const owners = await readOwners(
    container,
    lots.map((lot) => lot.id),
  );
  const nobody = { id: "", name: "" };
  return { lots: lots.map((lot) => ({ ...lot, producer: owners.get(lot.id) ?? nobody })), count: total };
}
