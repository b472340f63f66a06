import { addReasons, takeReasons } from "./columns";
import type { GridWords } from "./messages";
import type { GoodsGrid } from "./use-goods-grid";

const control = "min-h-11 rounded-pill border border-control bg-white px-3 text-sm font-semibold text-muc";

/** The reasons of stock changes whose row names none. */
export const ReasonDefaults = ({ grid, words }: { grid: GoodsGrid; words: GridWords }) => (
  <>
    <label className="flex shrink-0 items-center gap-1.5 text-sm whitespace-nowrap text-muc-muted">
      {words.save.reasonsAdd}
      <select
        value={grid.reasons.add}
        onChange={({ target }) => {
          const add = addReasons.find((reason) => reason === target.value);
          if (add) grid.setReasons({ ...grid.reasons, add });
        }}
        className={control}
      >
        {addReasons.map((reason) => (
          <option key={reason} value={reason}>
            {words.cell.reasons[reason]}
          </option>
        ))}
      </select>
    </label>
    <label className="flex shrink-0 items-center gap-1.5 text-sm whitespace-nowrap text-muc-muted">
      {words.save.reasonsTake}
      <select
        value={grid.reasons.take}
        onChange={({ target }) => {
          const take = takeReasons.find((reason) => reason === target.value);
          if (take) grid.setReasons({ ...grid.reasons, take });
        }}
        className={control}
      >
        {takeReasons.map((reason) => (
          <option key={reason} value={reason}>
            {words.cell.reasons[reason]}
          </option>
        ))}
      </select>
    </label>
  </>
);
