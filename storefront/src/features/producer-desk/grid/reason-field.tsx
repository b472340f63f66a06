import type { GoodsRow } from "@contracts/goods";
import { controlClass } from "@/ui/field";
import { allReasons } from "./columns";
import { keyOf } from "./drafts";
import type { GridWords } from "./messages";
import { type TypeContext, typedInto } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type ReasonFieldProps = { row: GoodsRow; grid: GoodsGrid; context: TypeContext; words: GridWords };

/** Why this stock changes; the table's own reason where nothing is chosen. */
export const ReasonField = ({ row, grid, context, words }: ReasonFieldProps) => {
  const draft = grid.drafts.get(keyOf(row.variant_id, "reason"));
  return (
    <label className="grid gap-0.5 text-xs text-muc-muted">
      {words.columns.reason}
      <select
        value={draft?.text ?? ""}
        onChange={(event) => grid.write([typedInto(row, "reason", event.target.value, context)])}
        className={controlClass}
      >
        <option value="">{words.hints.reason}</option>
        {allReasons.map((reason) => (
          <option key={reason} value={context.words.reasons[reason]}>
            {context.words.reasons[reason]}
          </option>
        ))}
      </select>
    </label>
  );
};
