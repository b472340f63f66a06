import type { GoodsRow } from "@contracts/goods";
import { useState } from "react";
import { classNames } from "@/lib/class-names";
import { cellMessage } from "./cell-message";
import type { EditColumn } from "./columns";
import { ConflictChoice, conflictOf } from "./conflict-choice";
import { keyOf } from "./drafts";
import type { GridWords } from "./messages";
import { cellFace, type TypeContext, typedInto } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type QuickCellProps = {
  row: GoodsRow;
  column: Extract<EditColumn, "price" | "count" | "move" | "level">;
  grid: GoodsGrid;
  context: TypeContext;
  words: GridWords;
};

/** One number of a card, typed in place with the digits of the phone. */
export const QuickCell = ({ row, column, grid, context, words }: QuickCellProps) => {
  const key = keyOf(row.variant_id, column);
  const face = cellFace(row, column, grid.drafts.get(key), context);
  const [typing, setTyping] = useState<string | null>(null);
  const message = cellMessage(grid, row, column, { context, words });
  const conflict = conflictOf(grid, row, column);
  const isWrong = message !== null || conflict !== null;
  const finish = () => {
    if (typing !== null) grid.write([typedInto(row, column, typing, context)]);
    setTyping(null);
    grid.setTyping(false);
  };
  return (
    <>
      <label className="grid content-start gap-0.5">
        <span className="text-xs text-muc-muted">{words.columns[column]}</span>
        <input
          // A minus stands on the telephone keyboard of few phones, so that of text is asked for.
          inputMode={column === "move" ? "text" : "numeric"}
          autoComplete="off"
          aria-invalid={isWrong || undefined}
          aria-label={`${words.columns[column]}: ${row.product_title}, ${row.variant_title}`}
          placeholder={column === "move" ? "+ / −" : "–"}
          value={typing ?? face.text}
          onFocus={(event) => {
            setTyping(face.text);
            event.target.select();
          }}
          onChange={(event) => {
            setTyping(event.target.value);
            grid.setTyping(true);
          }}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
            if (event.key === "Escape") {
              setTyping(null);
              event.currentTarget.blur();
            }
          }}
          className={classNames(
            "min-h-12 w-full rounded-card border px-2 font-display font-semibold text-muc tabular-nums",
            isWrong
              ? "border-2 border-son bg-son-wash"
              : face.isDraft
                ? "border-nghe bg-nghe-wash"
                : "border-control bg-white",
          )}
        />
      </label>
      {message && (
        <p role="alert" className="order-1 col-span-full text-sm font-semibold text-son">
          {words.columns[column]}: {message}
        </p>
      )}
      {conflict && (
        <div className="order-1 col-span-full">
          <ConflictChoice {...{ row, column, grid, context, words }} {...conflict} />
        </div>
      )}
    </>
  );
};
