import type { LedgerEntryView } from "../../../contracts/ledger";
import { formatDay } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";

/** Hundredths of a percent as one writes percents here: 150 is `1,5`. */
export const percentOf = (rate_bp: number): string => String(rate_bp / 100).replace(".", ",");

/** Columns of one producer's ledger. */
export function entryColumns(words: Words): Column<LedgerEntryView>[] {
  return [
    {
      id: "day",
      header: words("ledger.day"),
      width: 110,
      cell: ({ effective_on }) => <Figures>{formatDay(effective_on)}</Figures>,
    },
    {
      id: "kind",
      header: words("ledger.kind"),
      width: 140,
      cell: ({ kind }) => words(`ledger.kind_${kind}`),
    },
    {
      id: "words",
      header: words("ledger.words"),
      width: 320,
      cell: ({ words: what, producer_order_code, base_vnd, rate_bp }) => {
        const rate =
          base_vnd !== null && rate_bp !== null
            ? words("ledger.rate", { rate: percentOf(rate_bp), base: formatMoney(Math.abs(base_vnd)) })
            : null;
        return <TwoLines first={what} second={[producer_order_code, rate].filter(Boolean).join(" · ")} />;
      },
    },
    {
      id: "amount",
      header: words("ledger.amount"),
      width: 140,
      align: "right",
      cell: ({ amount_vnd }) => (
        <span className="block w-full text-right">
          <Figures>{formatMoney(amount_vnd)}</Figures>
        </span>
      ),
    },
    {
      id: "settlement",
      header: words("ledger.settlement"),
      width: 140,
      cell: ({ settlement_id, settlement_code }) =>
        settlement_id ? <CellLink to={`/settlements/${settlement_id}`}>{settlement_code}</CellLink> : "–",
    },
  ];
}
