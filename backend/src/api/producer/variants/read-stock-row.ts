import type { MedusaContainer } from "@medusajs/framework/types";
import type { StockRow } from "../../../contracts/producer";
import { readShelf } from "../../../workflows/variant/read-shelf";
import { notFound } from "../tenancy/producer-context";
import { stockRows } from "./stock-rows";

/** One variant as it stands after a change. @throws MedusaError not_found */
export async function readStockRow(
  container: MedusaContainer,
  own: { producer_id: string; variant_id: string },
): Promise<StockRow> {
  const rows = stockRows(await readShelf(container, own.producer_id));
  const row = rows.find((candidate) => candidate.variant_id === own.variant_id);
  if (!row) throw notFound();
  return row;
}
