import type { GoodsRow } from "../../contracts/goods";
import type { TableColumn } from "../../spreadsheet/write-table";
import { headingOf, type SheetColumn } from "./columns";

const day = (text: string | null): string | null => text?.split("-").reverse().join("/") ?? null;
const column = (
  key: SheetColumn,
  width: number,
  value: TableColumn<GoodsRow>["value"],
): TableColumn<GoodsRow> => ({
  header: headingOf(key),
  width,
  value,
});

/** The table as a sheet to be changed and loaded again; the last two columns say what stood there then. */
export const goodsSheet: readonly TableColumn<GoodsRow>[] = [
  column("sku", 24, (row) => row.sku),
  column("product", 36, (row) => row.product_title),
  column("variant", 22, (row) => row.variant_title),
  column("price", 12, (row) => row.price),
  column("planned_price", 12, (row) => row.planned_price?.price ?? null),
  column("starts_on", 14, (row) => day(row.planned_price?.starts_on ?? null)),
  column("count", 12, (row) => row.stocked),
  column("move", 12, () => null),
  column("reason", 18, () => null),
  column("low_stock_level", 14, (row) => row.low_stock_level),
  column("season", 10, (row) => (row.season.is_over ? "Hết" : "Còn")),
  column("returns_on", 14, (row) => day(row.season.returns_on)),
  column("is_hidden", 10, (row) => (row.is_hidden ? "Ẩn" : "Hiện")),
  column("price_then", 16, (row) => row.price),
  column("stock_then", 16, (row) => row.stocked),
];
