import type { MedusaContainer } from "@medusajs/framework/types";
import type { StockRow } from "../../../contracts/producer";
import { notFound } from "../tenancy/producer-context";
import { readStockRows } from "./read-stock-rows";

/** One variant as it stands after a change. @throws MedusaError not_found */
export async function readStockRow(
  container: MedusaContainer,
  own: { producer_id: string; variant_id: string },
): Promise<StockRow> {
  const rows = await readStockRows(container, own.producer_id);
  const row = rows.find((candidate) => candidate.variant_id === own.variant_id);
  if (!row) throw notFound();
  return row;
}
