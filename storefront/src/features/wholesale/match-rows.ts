import type { WholesaleRow } from "@contracts/wholesale";
import { foldText } from "@/lib/fold-text";

export type RowFilter = { query: string; onlyChosen: boolean; onlyAvailable: boolean };
export type ProducerRows = { handle: string; name: string; rows: WholesaleRow[] };

/** The rows that hold every word of the filter, accents aside. */
export const matchRows = (
  rows: readonly WholesaleRow[],
  filter: RowFilter,
  chosen: ReadonlySet<string>,
): WholesaleRow[] => {
  const words = foldText(filter.query).split(" ").filter(Boolean);
  return rows.filter((row) => {
    if (filter.onlyChosen && !chosen.has(row.sku)) return false;
    if (filter.onlyAvailable && row.available <= 0 && !chosen.has(row.sku)) return false;
    const text = foldText(`${row.product_title} ${row.variant_title} ${row.sku} ${row.producer.name}`);
    return words.every((word) => text.includes(word));
  });
};

/** Rows under their producer, producers by name, the order of rows kept. */
export const groupByProducer = (rows: readonly WholesaleRow[]): ProducerRows[] => {
  const groups = new Map<string, ProducerRows>();
  for (const row of rows) {
    const { handle, name } = row.producer;
    const group = groups.get(handle) ?? { handle, name, rows: [] };
    group.rows.push(row);
    groups.set(handle, group);
  }
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, "vi"));
};
