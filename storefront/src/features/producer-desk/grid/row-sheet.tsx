import type { GoodsRow } from "@contracts/goods";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Sheet } from "@/ui/sheet";
import { deskPaths } from "../paths";
import { cellMessage } from "./cell-message";
import { type EditColumn, editColumns } from "./columns";
import { ConflictChoice, conflictOf } from "./conflict-choice";
import type { GridWords } from "./messages";
import { PlanFields } from "./plan-fields";
import { QuickCell } from "./quick-cell";
import { ReasonField } from "./reason-field";
import { SeasonFields } from "./season-fields";
import { TierFields } from "./tier-fields";
import type { TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type RowSheetProps = {
  row: GoodsRow;
  grid: GoodsGrid;
  hasWholesale: boolean;
  context: TypeContext;
  words: GridWords;
  locale: Locale;
  onClose: () => void;
};

/** Every cell of one variant with room for a thumb; what is set here waits for Save like any other cell. */
export const RowSheet = ({ row, grid, hasWholesale, context, words, locale, onClose }: RowSheetProps) => {
  const part = { row, grid, context, words };
  const drop = () =>
    grid.write(editColumns.map((column) => ({ variant_id: row.variant_id, column, draft: undefined })));
  const below = (column: EditColumn) => {
    const message = cellMessage(grid, row, column, { context, words });
    const conflict = conflictOf(grid, row, column);
    return (
      <>
        {message && (
          <p role="alert" className="text-sm font-semibold text-son">
            {message}
          </p>
        )}
        {conflict && <ConflictChoice {...part} column={column} {...conflict} />}
      </>
    );
  };
  return (
    <Sheet
      title={row.product_title}
      closeLabel={words.row.close}
      closeHref={deskPaths(locale).stock()}
      onClose={onClose}
    >
      <p className="text-sm text-muc-muted">
        {row.variant_title} · {row.sku}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <QuickCell {...part} column="price" />
        <QuickCell {...part} column="level" />
        <QuickCell {...part} column="count" />
        <QuickCell {...part} column="move" />
      </div>
      <ReasonField {...part} />
      <SeasonFields {...part} />
      {below("season")}
      {below("hidden")}
      <PlanFields {...part} />
      {below("plan")}
      {hasWholesale && <TierFields {...part} />}
      {hasWholesale && below("tiers")}
      <div className="flex flex-wrap gap-2">
        <Button type="button" onClick={onClose}>
          {words.row.done}
        </Button>
        <Button type="button" look="secondary" onClick={drop}>
          {words.row.drop}
        </Button>
        <a
          href={deskPaths(locale).goodsHistory(row.variant_id)}
          className="inline-flex min-h-12 items-center px-2 text-link"
        >
          {words.history}
        </a>
      </div>
    </Sheet>
  );
};
