import { useState } from "react";
import { formatCount, formatMoney } from "@/lib/money";
import { parseAmount } from "@/lib/parse-amount";
import { AmountInput } from "./amount-input";
import { priceShift } from "./price-shift";
import type { StockWords } from "./stock-words";

type PriceFieldsProps = { price: number; draft: string; words: StockWords };

/** The new price, read back in full with its distance from the present one. */
export const PriceFields = ({ price, draft, words }: PriceFieldsProps) => {
  const [typed, setTyped] = useState(draft || formatCount(price));
  const after = parseAmount(typed);
  const shift = after === null ? null : priceShift(price, after);
  return (
    <div className="grid gap-3">
      <p className="text-sm text-muc-muted">
        {words.priceNow}: <strong className="text-muc">{formatMoney(price)}</strong>
      </p>
      <AmountInput label={words.priceNew} value={typed} unit="₫" onChange={setTyped} />
      <p aria-live="polite" className="min-h-6 text-sm">
        {after !== null && shift && after !== price && (
          <>
            {words.priceReadback}: <strong>{formatMoney(after)}</strong>
            {shift.percent !== 0 &&
              `, ${shift.percent > 0 ? words.up : words.down} ${formatCount(Math.abs(shift.percent))} %`}
          </>
        )}
      </p>
      {shift?.suspicious && (
        <p className="rounded-card bg-nghe-wash px-3 py-2 text-sm font-semibold">{words.suspicious}</p>
      )}
    </div>
  );
};
