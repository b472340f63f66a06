import type { GoodsRow } from "@contracts/goods";
import { formatInstant } from "@/lib/day";
import { formatCount } from "@/lib/money";
import { Button } from "@/ui/button";
import type { EditColumn } from "./columns";
import { type Draft, keyOf } from "./drafts";
import type { GridWords } from "./messages";
import { type Choice, countedDifference, nowText, resolveConflict } from "./resolve-conflict";
import type { Told } from "./told";
import type { TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type ConflictChoiceProps = {
  row: GoodsRow;
  column: EditColumn;
  draft: Draft;
  told: Extract<Told, { state: "conflict" }>;
  grid: GoodsGrid;
  context: TypeContext;
  words: GridWords;
};

/** What somebody else wrote into this cell, and the ways out of it: nothing is lost without being asked. */
export const ConflictChoice = ({ row, column, draft, told, grid, context, words }: ConflictChoiceProps) => {
  const t = words.conflict;
  const choose = (choice: Choice) =>
    grid.write(resolveConflict({ row, column, draft, now: told.now }, choice, context));
  const difference = column === "count" ? countedDifference(draft, context) : null;
  const isCount = difference !== null && typeof told.now === "number";
  return (
    <div
      role="alert"
      className="grid gap-2 rounded-card border-l-4 border-son bg-son-wash px-3 py-2 text-sm text-muc"
    >
      <p>
        <strong>{isCount ? t.countText : t.title}</strong> {told.by ? t.by(told.by) : t.someone}{" "}
        <strong>{nowText(row, column, told.now, context.words) || "–"}</strong>
        {told.at && <span className="text-muc-muted"> ({formatInstant(told.at)})</span>}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="small" onClick={() => choose("mine")}>
          {isCount ? t.countAfter(formatCount(countOf(draft))) : t.mine}
        </Button>
        {isCount && (
          <Button type="button" size="small" look="secondary" onClick={() => choose("count_before")}>
            {t.countBefore(
              `${difference > 0 ? "+" : ""}${formatCount(difference)}`,
              formatCount(Number(told.now) + difference),
            )}
          </Button>
        )}
        <Button type="button" size="small" look="secondary" onClick={() => choose("theirs")}>
          {t.theirs}
        </Button>
      </div>
    </div>
  );
};

const countOf = (draft: Draft): number => Number(draft.text.replace(/\D/g, ""));

/** The conflict of a cell with its choices, where there is one. */
export const conflictOf = (grid: GoodsGrid, row: GoodsRow, column: EditColumn) => {
  const key = keyOf(row.variant_id, column);
  const told = grid.told.get(key);
  const draft = grid.drafts.get(key);
  return told?.state === "conflict" && draft ? { told, draft } : null;
};
