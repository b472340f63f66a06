import type { GoodsCells, GoodsList } from "../../contracts/goods";
import type { GoodsImportRow } from "../../contracts/goods-import";
import { headingOf } from "./columns";
import { judgeGoodsRow } from "./judge-goods-row";
import type { GivenGoods } from "./read-sheet";

/** A row as it is kept: what is reported of it, and what it would save. */
export type KeptRow = GoodsImportRow & {
  variant_id: string | null;
  cells: GoodsCells;
  raw: GivenGoods["raw"];
};

const skuKey = (sku: string): string => sku.normalize("NFC").trim().toUpperCase();

/**
 * Judges every row against the producer's own table. A SKU of somebody else is as unknown as one that does
 * not exist; one that stands twice in the file is refused at its second row.
 */
export function judgeSheet(given: readonly GivenGoods[], list: GoodsList): KeptRow[] {
  const bySku = new Map(list.rows.filter((row) => row.sku !== "").map((row) => [skuKey(row.sku), row]));
  const seen = new Map<string, number>();
  return given.map((line): KeptRow => {
    const key = line.sku === null ? "" : skuKey(line.sku);
    const row = bySku.get(key);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line.row_number);
    const kept: KeptRow = {
      row_number: line.row_number,
      state: "refused",
      sku: line.sku ?? "",
      name: row ? `${row.product_title}, ${row.variant_title}` : (line.name ?? ""),
      variant_id: row?.variant_id ?? null,
      cells: {},
      raw: line.raw,
      changes: [],
      reasons: Object.entries(line.faults).map(([column, message]) => ({
        column: headingOf(column as keyof GivenGoods["faults"]),
        message,
      })),
    };
    const whole = wholeFault(line, row !== undefined, first);
    if (whole) return { ...kept, reasons: [{ column: headingOf("sku"), message: whole }, ...kept.reasons] };
    if (!row) return kept;
    const { cells, changes, reasons } = judgeGoodsRow(line, row, list);
    const all = [...kept.reasons, ...reasons];
    const state = all.length > 0 ? "refused" : changes.length > 0 ? "changed" : "unchanged";
    return { ...kept, state, cells, changes, reasons: all };
  });
}

function wholeFault({ sku, faults }: GivenGoods, isKnown: boolean, first: number | undefined): string | null {
  if (faults.sku) return null;
  if (sku === null) return "Dòng này không có mã hàng.";
  if (first !== undefined) return `Trùng mã với dòng ${first} của tệp.`;
  return isKnown ? null : `Không tìm thấy mã “${sku}” trong hàng của bạn.`;
}

export function countRows(rows: readonly GoodsImportRow[]): Record<GoodsImportRow["state"], number> {
  const counts = { changed: 0, unchanged: 0, refused: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
