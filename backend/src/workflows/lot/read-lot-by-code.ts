import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type LotDetail, lotCodeSchema } from "../../contracts/lot";
import { readLot } from "./read-lot";

/** A lot as the public may trace it: without its orders' codes and without what was written off. */
export type TracedLot = Omit<LotDetail, "orders" | "write_offs" | "is_editable" | "updated_at"> & {
  producer: { id: string; handle: string; name: string; commune_name: string | null; province_name: string };
};

/** The lot that bears a code, however it was typed; null when there is none. */
export async function readLotByCode(
  container: MedusaContainer,
  typed: string,
  day: string,
): Promise<TracedLot | null> {
  const code = lotCodeSchema.safeParse(typed.normalize("NFC"));
  const lot = code.success ? await readLot(container, { code: code.data }, day) : null;
  if (!lot) return null;
  const { orders: _orders, write_offs: _offs, is_editable: _editable, updated_at: _at, ...shown } = lot;
  const { producer_id, ...traced } = shown;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["id", "handle", "name", "commune_name", "province_name"],
    filters: { id: producer_id },
  });
  const [producer] = data as unknown as TracedLot["producer"][];
  return producer ? { ...traced, producer } : null;
}
