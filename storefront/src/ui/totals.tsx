import type { ReactNode } from "react";
import { Price } from "./price";

export type TotalRow = { label: string; amount: number | null; unknown?: string };

/** Sums as a list of terms; the last one is what is paid. */
export const Totals = ({
  rows,
  total,
  children,
}: {
  rows: readonly TotalRow[];
  total: TotalRow;
  children?: ReactNode;
}) => (
  <dl className="grid gap-2">
    {rows.map(({ label, amount, unknown }) => (
      <div key={label} className="flex items-baseline justify-between gap-4">
        <dt className="min-w-0">{label}</dt>
        <dd className="text-right">
          {amount === null ? (
            <span className="text-sm text-muc-muted">{unknown}</span>
          ) : (
            <Price amount={amount} />
          )}
        </dd>
      </div>
    ))}
    <div className="flex items-baseline justify-between gap-4 border-t border-hairline pt-3">
      <dt className="font-semibold">{total.label}</dt>
      <dd>{total.amount === null ? total.unknown : <Price amount={total.amount} size="total" />}</dd>
    </div>
    {children}
  </dl>
);
