import type { ColumnSpec } from "../../spreadsheet/match-columns";

/** Columns of a sheet of decisions; import, export and template share them. */
export const decisionColumns = [
  { key: "record_code", headings: ["Mã ghi nhận", "Record code", "Certification id"], isRequired: false },
  { key: "product_code", headings: ["Mã sản phẩm", "Product code", "Handle"], isRequired: false },
  { key: "product", headings: ["Sản phẩm", "Tên sản phẩm", "Product", "Product name"], isRequired: true },
  {
    key: "holder",
    headings: ["Chủ thể", "Tên chủ thể", "Chủ thể OCOP", "Holder", "Producer"],
    isRequired: false,
  },
  { key: "case_type", headings: ["Loại hồ sơ", "Hình thức", "Case type", "Case"], isRequired: true },
  { key: "star_rating", headings: ["Hạng sao", "Số sao", "Sao", "Stars", "Star rating"], isRequired: true },
  { key: "score_product", headings: ["Điểm phần A", "Phần A", "Điểm A", "Score A"], isRequired: false },
  { key: "score_marketing", headings: ["Điểm phần B", "Phần B", "Điểm B", "Score B"], isRequired: false },
  { key: "score_quality", headings: ["Điểm phần C", "Phần C", "Điểm C", "Score C"], isRequired: false },
  { key: "score_total", headings: ["Tổng điểm", "Điểm", "Total score", "Score"], isRequired: false },
  {
    key: "decision_number",
    headings: ["Số quyết định", "Số QĐ", "Quyết định số", "Decision number", "Decision"],
    isRequired: true,
  },
  {
    key: "issued_on",
    headings: ["Ngày cấp", "Ngày quyết định", "Ngày ban hành", "Ngày QĐ", "Issued on", "Issued"],
    isRequired: true,
  },
  { key: "expires_on", headings: ["Ngày hết hạn", "Hết hạn", "Expires on", "Expires"], isRequired: false },
  {
    key: "issuer_level",
    headings: ["Cấp quyết định", "Cấp", "Cấp công nhận", "Deciding level", "Level"],
    isRequired: true,
  },
  { key: "round", headings: ["Đợt", "Đợt đánh giá", "Round"], isRequired: false },
  { key: "place", headings: ["Nơi ban hành", "Cơ quan ban hành", "Place", "Issuer"], isRequired: false },
  { key: "revocation_reason", headings: ["Lý do thu hồi", "Revocation reason"], isRequired: false },
  { key: "exception_reason", headings: ["Lý do ngoại lệ", "Exception reason"], isRequired: false },
] as const satisfies readonly ColumnSpec<string>[];

export type DecisionColumn = (typeof decisionColumns)[number]["key"];

/** The columns that hold facts of a decision, in their order in a sheet. */
export const factColumns = decisionColumns
  .map(({ key }) => key)
  .filter((key) => key !== "record_code" && key !== "product_code" && key !== "product" && key !== "holder");

const headings = new Map<string, string>(decisionColumns.map(({ key, headings: [first] }) => [key, first]));

/** The heading under which a field stands in our own sheets; null for what has no column. */
export const headingOf = (field: string): string | null =>
  headings.get(field) ?? { product_id: "Sản phẩm", producer_id: "Chủ thể" }[field] ?? null;
