import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../../../clock";
import type { LotDetail } from "../../../contracts/lot";
import { readLot } from "../../../workflows/lot/read-lot";
import { notFound } from "../tenancy/producer-context";

/** One lot of this producer. @throws MedusaError not_found, for another producer's lot just the same */
export async function readOwnLot(
  container: MedusaContainer,
  own: { producer_id: string; id: string },
): Promise<LotDetail> {
  const lot = await readLot(container, own, today());
  if (!lot) throw notFound();
  const { producer_id: _mine, ...shown } = lot;
  return shown;
}
