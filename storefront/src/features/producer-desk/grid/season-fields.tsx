import type { GoodsRow } from "@contracts/goods";
import { addDays, formatDay } from "@/lib/day";
import { controlClass } from "@/ui/field";
import { valueIn } from "./cell-draft";
import type { GridWords } from "./messages";
import { type TypeContext, typedInto } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type PartProps = { row: GoodsRow; grid: GoodsGrid; context: TypeContext; words: GridWords };

const pill =
  "relative inline-flex min-h-11 cursor-pointer items-center justify-center rounded-pill border border-control px-4 text-sm font-semibold has-checked:border-cham has-checked:bg-cham has-checked:text-on-cham has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-nghe";

type SwitchProps = {
  legend: string;
  name: string;
  choices: readonly [string, string];
  isSecond: boolean;
  onChange: (isSecond: boolean) => void;
};

const TwoWay = ({ legend, name, choices, isSecond, onChange }: SwitchProps) => (
  <fieldset>
    <legend className="pb-1 font-semibold">{legend}</legend>
    <div className="grid grid-cols-2 gap-2">
      {choices.map((label, at) => (
        <label key={label} className={pill}>
          <input
            type="radio"
            name={name}
            checked={isSecond === (at === 1)}
            onChange={() => onChange(at === 1)}
            className="absolute opacity-0"
          />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);

/** On or over, with the day it is expected back; shown or hidden. */
export const SeasonFields = ({ row, grid, context, words }: PartProps) => {
  const season = valueIn(grid, row, "season", context);
  const isHidden = valueIn(grid, row, "hidden", context);
  const { seasonOn, seasonOver, returns, shown, hidden } = context.words;
  const put = (isOver: boolean, day: string) => {
    const text = isOver ? `${seasonOver}${day ? `, ${returns} ${formatDay(day)}` : ""}` : seasonOn;
    grid.write([typedInto(row, "season", text, context)]);
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <div className="grid gap-2">
        <TwoWay
          legend={words.columns.season}
          name="season"
          choices={[seasonOn, seasonOver]}
          isSecond={season.is_over}
          onChange={(isOver) => put(isOver, "")}
        />
        {season.is_over && (
          <label className="grid gap-0.5 text-xs text-muc-muted">
            {words.row.returnsOn}
            <input
              type="date"
              min={addDays(context.today, 1)}
              value={season.returns_on ?? ""}
              onChange={(event) => put(true, event.target.value)}
              className={controlClass}
            />
          </label>
        )}
      </div>
      <TwoWay
        legend={words.columns.hidden}
        name="hidden"
        choices={[shown, hidden]}
        isSecond={isHidden}
        onChange={(isNow) => grid.write([typedInto(row, "hidden", isNow ? hidden : shown, context)])}
      />
    </div>
  );
};
