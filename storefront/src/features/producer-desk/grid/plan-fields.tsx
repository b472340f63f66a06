import type { GoodsRow } from "@contracts/goods";
import { useState } from "react";
import { addDays, formatDay } from "@/lib/day";
import { formatCount } from "@/lib/money";
import { controlClass } from "@/ui/field";
import { valueIn } from "./cell-draft";
import type { GridWords } from "./messages";
import { type TypeContext, typedInto } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type PartProps = { row: GoodsRow; grid: GoodsGrid; context: TypeContext; words: GridWords };

/** A price from a day on. */
export const PlanFields = ({ row, grid, context, words }: PartProps) => {
  const plan = valueIn(grid, row, "plan", context);
  const [price, setPrice] = useState(plan ? formatCount(plan.price) : "");
  const [day, setDay] = useState(plan?.starts_on ?? "");
  const put = (nextPrice: string, nextDay: string) => {
    setPrice(nextPrice);
    setDay(nextDay);
    const isEmpty = nextPrice.trim() === "" && nextDay === "";
    const text = isEmpty ? "" : `${nextPrice} ${context.words.from} ${nextDay ? formatDay(nextDay) : ""}`;
    if (isEmpty || (nextPrice.trim() !== "" && nextDay !== ""))
      grid.write([typedInto(row, "plan", text, context)]);
  };
  return (
    <fieldset className="grid grid-cols-2 gap-3">
      <legend className="col-span-full pb-1 font-semibold">{words.columns.plan}</legend>
      <label className="grid gap-0.5 text-xs text-muc-muted">
        {words.row.planPrice}
        <input
          inputMode="numeric"
          autoComplete="off"
          value={price}
          onChange={(event) => put(event.target.value, day)}
          className={controlClass}
        />
      </label>
      <label className="grid gap-0.5 text-xs text-muc-muted">
        {words.row.planDay}
        <input
          type="date"
          min={addDays(context.today, 1)}
          value={day}
          onChange={(event) => put(price, event.target.value)}
          className={controlClass}
        />
      </label>
      {(price !== "" || day !== "") && (
        <button
          type="button"
          className="min-h-11 justify-self-start text-sm text-link"
          onClick={() => put("", "")}
        >
          {words.row.planNone}
        </button>
      )}
    </fieldset>
  );
};
