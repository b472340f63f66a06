import type { GoodsRow } from "@contracts/goods";
import { useState } from "react";
import { formatCount } from "@/lib/money";
import { controlClass } from "@/ui/field";
import { valueIn } from "./cell-draft";
import type { GridWords } from "./messages";
import { type TypeContext, typedInto } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type TierFieldsProps = { row: GoodsRow; grid: GoodsGrid; context: TypeContext; words: GridWords };
type Line = { id: number; from: string; price: string };

/** Wholesale prices from a quantity on, one line a tier. */
export const TierFields = ({ row, grid, context, words }: TierFieldsProps) => {
  const [lines, setLines] = useState<Line[]>(() =>
    valueIn(grid, row, "tiers", context).map((tier, id) => ({
      id,
      from: formatCount(tier.min_quantity),
      price: formatCount(tier.unit_price),
    })),
  );
  const put = (next: Line[]) => {
    setLines(next);
    const filled = next.filter(({ from, price }) => from.trim() !== "" || price.trim() !== "");
    const text = filled.map(({ from, price }) => `${from.trim()}: ${price.trim()}`).join("; ");
    grid.write([typedInto(row, "tiers", text, context)]);
  };
  const change = (id: number, over: Partial<Line>) =>
    put(lines.map((line) => (line.id === id ? { ...line, ...over } : line)));
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-semibold">{words.columns.tiers}</legend>
      {lines.map(({ id, from, price }) => (
        <div key={id} className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
          <label className="grid gap-0.5 text-xs text-muc-muted">
            {words.row.wholesaleFrom}
            <input
              inputMode="numeric"
              autoComplete="off"
              value={from}
              onChange={(event) => change(id, { from: event.target.value })}
              className={controlClass}
            />
          </label>
          <label className="grid gap-0.5 text-xs text-muc-muted">
            {words.row.wholesalePrice}
            <input
              inputMode="numeric"
              autoComplete="off"
              value={price}
              onChange={(event) => change(id, { price: event.target.value })}
              className={controlClass}
            />
          </label>
          <button
            type="button"
            aria-label={`${words.row.dropTier}: ${from}`}
            className="flex size-12 items-center justify-center rounded-pill text-lg hover:bg-gao-raised"
            onClick={() => put(lines.filter((line) => line.id !== id))}
          >
            ✕
          </button>
        </div>
      ))}
      {lines.length < 8 && (
        <button
          type="button"
          className="min-h-11 justify-self-start text-sm text-link"
          onClick={() =>
            setLines([
              ...lines,
              { id: Math.max(-1, ...lines.map((line) => line.id)) + 1, from: "", price: "" },
            ])
          }
        >
          {words.row.addTier}
        </button>
      )}
    </fieldset>
  );
};
