import type { StockRow } from "@contracts/producer";
import { useState } from "react";
import { formatCount } from "@/lib/money";
import { parseAmount } from "@/lib/parse-amount";
import { AmountInput } from "./amount-input";
import type { StockMode } from "./goods-change";
import type { ReasonChoice, StockWords } from "./stock-words";

type StockFieldsProps = { row: StockRow; draft: string; words: StockWords };

const pill =
  "relative inline-flex min-h-11 cursor-pointer items-center justify-center rounded-pill border border-control px-4 text-sm font-semibold has-checked:border-cham has-checked:bg-cham has-checked:text-on-cham has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-nghe";

const Reasons = ({ name, legend, choices }: { name: string; legend: string; choices: ReasonChoice[] }) => (
  <fieldset>
    <legend className="pb-1 font-semibold">{legend}</legend>
    <div className="flex flex-wrap gap-2">
      {choices.map(({ value, label }, index) => (
        <label key={value} className={pill}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={index === 0}
            className="absolute opacity-0"
          />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);

const afterOf = (mode: StockMode, stocked: number, amount: number) =>
  mode === "count" ? amount : mode === "add" ? stocked + amount : stocked - amount;

/** Add, take or recount; the reasons follow the direction, and what will be in store is said before saving. */
export const StockFields = ({ row, draft, words }: StockFieldsProps) => {
  const [mode, setMode] = useState<StockMode>("add");
  const [typed, setTyped] = useState(draft);
  const amount = parseAmount(typed);
  const after = amount === null ? null : afterOf(mode, row.stocked, amount);
  const modes = [
    { value: "add" as const, label: words.modeAdd },
    { value: "take" as const, label: words.modeTake },
    { value: "count" as const, label: words.modeCount },
  ];
  return (
    <div className="group grid gap-4">
      <p className="text-sm text-muc-muted">
        {words.inStore}: <strong className="text-muc">{formatCount(row.stocked)}</strong> · {words.reserved}{" "}
        {formatCount(row.reserved)} · {words.onSale}{" "}
        <strong className="text-muc">{formatCount(row.available)}</strong>
      </p>
      <fieldset>
        <legend className="sr-only">{words.mode}</legend>
        <div className="grid grid-cols-3 gap-2">
          {modes.map(({ value, label }) => (
            <label key={value} className={pill}>
              <input
                type="radio"
                name="mode"
                value={value}
                checked={mode === value}
                onChange={() => setMode(value)}
                data-mode={value}
                className="absolute opacity-0"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <AmountInput
        label={mode === "count" ? words.amountCount : words.amountMove}
        value={typed}
        onChange={setTyped}
      />
      <div className="hidden group-has-[[data-mode=add]:checked]:block">
        <Reasons name="reason_add" legend={words.reason} choices={words.addReasons} />
      </div>
      <div className="hidden group-has-[[data-mode=take]:checked]:block">
        <Reasons name="reason_take" legend={words.reason} choices={words.takeReasons} />
      </div>
      <p aria-live="polite" className="min-h-6 text-sm">
        {after !== null && after >= 0 && (
          <>
            {words.after} <strong>{formatCount(after)}</strong>
          </>
        )}
      </p>
    </div>
  );
};
