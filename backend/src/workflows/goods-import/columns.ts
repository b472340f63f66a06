import type { ColumnSpec } from "../../spreadsheet/match-columns";

/** Columns of a sheet of stock and prices; download and upload share them. */
export const goodsSheetColumns = [
  { key: "sku", headings: ["Mã hàng", "SKU", "Mã SKU", "Mã sản phẩm"], isRequired: true },
  { key: "product", headings: ["Sản phẩm", "Product"], isRequired: false },
  { key: "variant", headings: ["Quy cách", "Pack", "Variant"], isRequired: false },
  { key: "price", headings: ["Giá lẻ", "Giá bán", "Giá", "Retail price", "Price"], isRequired: false },
  { key: "planned_price", headings: ["Giá hẹn", "Planned price"], isRequired: false },
  { key: "starts_on", headings: ["Từ ngày", "Giá hẹn từ ngày", "From day"], isRequired: false },
  {
    key: "count",
    headings: ["Trong kho", "Số tồn", "Tồn kho", "Tồn", "In store", "Stock"],
    isRequired: false,
  },
  { key: "move", headings: ["Thêm, bớt", "Thêm bớt", "Add, take"], isRequired: false },
  { key: "reason", headings: ["Lý do", "Reason"], isRequired: false },
  { key: "low_stock_level", headings: ["Báo khi còn", "Mức báo", "Tell me at"], isRequired: false },
  { key: "season", headings: ["Mùa vụ", "Season"], isRequired: false },
  { key: "returns_on", headings: ["Có lại ngày", "Back on"], isRequired: false },
  { key: "is_hidden", headings: ["Bày bán", "Display"], isRequired: false },
  { key: "price_then", headings: ["Giá lúc tải về", "Price when downloaded"], isRequired: false },
  { key: "stock_then", headings: ["Tồn lúc tải về", "Stock when downloaded"], isRequired: false },
] as const satisfies readonly ColumnSpec<string>[];

export type SheetColumn = (typeof goodsSheetColumns)[number]["key"];

const names = new Map<string, string>(goodsSheetColumns.map(({ key, headings: [first] }) => [key, first]));

/** The heading under which a column stands in our own sheets. */
export const headingOf = (column: SheetColumn): string => names.get(column) ?? column;
