import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LOT_MODULE, type LotService } from "../../modules/lot";

/** A lot of one producer; null for the office, which may reach every lot. */
export type OwnedLot = { id: string; producer_id: string | null };

/** The lot's row. @throws MedusaError not_found, for another producer's lot just the same */
export async function findOwnLot(container: MedusaContainer, { id, producer_id }: OwnedLot) {
  // An undefined filter would match every producer's lots.
  if (!id || producer_id === "") throw missing();
  const filters = producer_id === null ? { id } : { id, producer_id };
  const [lot] = await container.resolve<LotService>(LOT_MODULE).listLots(filters, { take: 1 });
  if (!lot) throw missing();
  return lot;
}

const missing = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");

export const conflict = (message: string, code: string): MedusaError =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);
