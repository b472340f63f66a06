import type { GoodsRow } from "@contracts/goods";
import type { Locale } from "@/lib/locale";
import type { GridColumn } from "./grid-column";
import type { GridWords } from "./messages";
import type { TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";
import type { TableKeys } from "./use-table-keys";

export type TableRowProps = {
  row: GoodsRow;
  index: number;
  top: number;
  columns: readonly GridColumn[];
  grid: GoodsGrid;
  keys: TableKeys;
  context: TypeContext;
  words: GridWords;
  locale: Locale;
  onOpen: (variant_id: string) => void;
};
