import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotList } from "../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import { lastDayRange } from "./last-day-range";

/** How many lots stand in each state, and how many open ones must be used soon; null counts everybody's. */
export async function readLotCounts(
  container: MedusaContainer,
  producerId: string | null,
  day: string,
): Promise<LotList["counts"]> {
  const service = container.resolve<LotService>(LOT_MODULE);
  const states = await service.countByState(producerId);
  const mine = producerId === null ? {} : { producer_id: producerId };
  const filters = { ...mine, state: "open" as const, use_by_on: lastDayRange({ use_by: "soon" }, day) };
  const [, soon] = await service.listAndCountLots(filters, { select: ["id"], take: 1 });
  return { ...states, soon };
}
