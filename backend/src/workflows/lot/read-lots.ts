import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LotQuery, LotRow } from "../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import { findLotIds } from "./find-lot-ids";
import { type LastDayWindow, lastDayRange } from "./last-day-range";
import { type JoinedLot, lotFields } from "./lot-rows";
import { toLotRow } from "./to-lot-row";

/** Whose lots: one producer's, or with null everybody's. */
export type LotFilter = Omit<LotQuery, "page"> & LastDayWindow & { producer_id: string | null };
type Page = { take: number; skip: number };

/** One page of lots as they stand on a day, newest first, and how many there are. @throws Error on an empty id */
export async function readLots(
  container: MedusaContainer,
  filter: LotFilter,
  day: string,
  page: Page,
): Promise<{ lots: LotRow[]; total: number }> {
  if (filter.producer_id === "") throw new Error("Lots are read for one producer, or for all.");
  const filters = await toFilters(container, filter, day);
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "lot",
    fields: lotFields,
    filters,
    pagination: { ...page, order: { made_on: "DESC", code: "DESC" } },
  });
  const lots = data as unknown as JoinedLot[];
  const service = container.resolve<LotService>(LOT_MODULE);
  const totals = await service.readTotals(lots.map((lot) => lot.id));
  return {
    lots: lots.map((lot) => toLotRow(lot, totals.get(lot.id), day)),
    total: metadata?.count ?? lots.length,
  };
}

async function toFilters(container: MedusaContainer, filter: LotFilter, day: string) {
  const { q, use_by, use_by_from, use_by_to, producer_id, ...rest } = filter;
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const filters: Record<string, unknown> = { ...named };
  if (producer_id !== null) filters.producer_id = producer_id;
  const lastDays = lastDayRange({ use_by, use_by_from, use_by_to }, day);
  if (lastDays) filters.use_by_on = lastDays;
  if (q) filters.id = await findLotIds(container, q, producer_id);
  return filters;
}
