import type { Parcel } from "./parcel";

export type PickingRow = {
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
  lots: { code: string; use_by_on: string | null; quantity: number }[];
  /** Which parcels want it, and how many pieces each. */
  parcels: { code: string; quantity: number }[];
};

/** What to fetch from the shelves for many parcels at once: a row a variant, by name. */
export function pickingTotals(parcels: readonly Parcel[]): PickingRow[] {
  const rows = new Map<string, PickingRow>();
  for (const parcel of parcels) {
    for (const { title, variant_title, sku, quantity, lots } of parcel.lines) {
      const row = rows.get(sku) ?? { title, variant_title, sku, quantity: 0, lots: [], parcels: [] };
      row.quantity += quantity;
      row.parcels.push({ code: parcel.code, quantity });
      for (const lot of lots) addLot(row, lot);
      rows.set(sku, row);
    }
  }
  return [...rows.values()].sort(
    (a, b) => a.title.localeCompare(b.title, "vi") || a.sku.localeCompare(b.sku),
  );
}

function addLot(row: PickingRow, lot: PickingRow["lots"][number]): void {
  const known = row.lots.find(({ code }) => code === lot.code);
  if (known) known.quantity += lot.quantity;
  else row.lots.push({ ...lot });
}
