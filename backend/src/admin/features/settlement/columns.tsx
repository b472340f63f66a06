import type { SettlementView } from "../../../contracts/settlement";
import { formatDay } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { SettlementBadge } from "./state-badge";

/** Columns of the list of settlements. */
export function settlementColumns(words: Words): Column<SettlementView>[] {
  return [
    {
      id: "code",
      header: words("settlement.code"),
      width: 150,
      cell: ({ id, code, entry_count }) => (
        <TwoLines
          first={<CellLink to={`/settlements/${id}`}>{code}</CellLink>}
          second={words("settlement.lines", { count: entry_count })}
        />
      ),
    },
    {
      id: "producer",
      header: words("settlement.producer"),
      width: 300,
      cell: ({ producer }) => producer.name,
    },
    {
      id: "amount",
      header: words("settlement.amount"),
      width: 150,
      align: "right",
      cell: ({ amount_vnd }) => (
        <span className="block w-full text-right">
          <Figures>{formatMoney(amount_vnd)}</Figures>
        </span>
      ),
    },
    {
      id: "state",
      header: words("settlement.state"),
      width: 160,
      cell: ({ state }) => <SettlementBadge state={state} />,
    },
    {
      id: "up_to_on",
      header: words("settlement.up_to"),
      width: 140,
      cell: ({ up_to_on }) => <Figures>{formatDay(up_to_on)}</Figures>,
    },
    {
      id: "paid_on",
      header: words("settlement.paid"),
      width: 120,
      cell: ({ paid_on }) => <Figures>{paid_on ? formatDay(paid_on) : "–"}</Figures>,
    },
  ];
}
