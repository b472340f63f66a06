import type { TableColumn } from "../../spreadsheet/write-table";
import { decisionColumns, factColumns } from "./columns";
import { factWord } from "./compare-facts";
import type { KnownThings, OnRecordDecision } from "./known-things";

export type ShapedRow = Record<string, string | number | null>;

const widths: Record<string, number> = {
  product: 34,
  holder: 34,
  record_code: 30,
  product_code: 28,
  exception_reason: 30,
};

/** The columns of a sheet of decisions, as import and export share them. */
export const shapeColumns: TableColumn<ShapedRow>[] = decisionColumns.map(({ key, headings: [header] }) => ({
  header,
  width: widths[key] ?? 16,
  value: (row) => row[key] ?? null,
}));

/** All decisions on record in the shape of the import: to be changed in a spreadsheet and imported again. */
export function shapeRegistry({ products, holders, onRecord }: KnownThings): ShapedRow[] {
  const holderById = new Map(holders.map((holder) => [holder.id, holder]));
  return [...products]
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
    .flatMap((product) =>
      [...(onRecord.get(product.id) ?? [])].sort(byDay).map((row) => ({
        record_code: row.id,
        product_code: product.handle,
        product: product.name,
        // The handle: two holders may have one name.
        holder: (row.producer_id && holderById.get(row.producer_id)?.handle) || null,
        ...factsOf(row),
      })),
    );
}

const byDay = (a: OnRecordDecision, b: OnRecordDecision) =>
  (a.issued_on ?? "").localeCompare(b.issued_on ?? "");

function factsOf(row: OnRecordDecision): ShapedRow {
  return Object.fromEntries(factColumns.map((field) => [field, factWord(field, row)]));
}

/** Two rows that show how the sheet is filled in. The names are no products. */
export const templateRows: ShapedRow[] = [
  {
    product: "(ví dụ, hãy xoá) Tên sản phẩm",
    holder: "Tên chủ thể",
    case_type: "Công nhận mới",
    star_rating: 3,
    score_product: 25,
    score_marketing: 15,
    score_quality: 22,
    score_total: 62,
    decision_number: "1234/QĐ-UBND",
    issued_on: "15/03/2026",
    issuer_level: "Cấp tỉnh",
    round: "Đợt 1 năm 2026",
    place: "UBND tỉnh Thái Nguyên",
  },
];
