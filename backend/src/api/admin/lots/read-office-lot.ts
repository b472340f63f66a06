import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { OfficeLot } from "../../../contracts/lot-office";
import { readLot } from "../../../workflows/lot/read-lot";
import { readOwners } from "./read-office-lots";
import { readReach } from "./read-reach";

/** Everything the office may know of a lot on a day. @throws MedusaError not_found */
export async function readOfficeLot(container: MedusaContainer, id: string, day: string): Promise<OfficeLot> {
  const found = id ? await readLot(container, { id }, day) : null;
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy lô hàng này.");
  const { producer_id, ...lot } = found;
  const producer = (await readOwners(container, [id])).get(id) ?? { id: producer_id, name: "" };
  return { ...lot, producer, reach: await readReach(container, id, lot.orders) };
}
