import { Badge } from "@medusajs/ui";
import type { OfficeLotRow } from "../../../contracts/lot-office";
import { formatDay } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { lastDayWords } from "./last-day-words";
import { LotStateBadge } from "./state-badge";

const figure = (n: number): string => n.toLocaleString("vi-VN");

/** Columns of the list of lots. */
export function lotColumns(words: Words): Column<OfficeLotRow>[] {
  return [
    {
      id: "code",
      header: words("lot.code"),
      width: 250,
      cell: (row) => (
        <TwoLines
          first={<CellLink to={`/lots/${row.id}`}>{row.code}</CellLink>}
          second={
            row.is_demonstration && (
              <Badge size="2xsmall" color="purple" className="shrink-0 whitespace-nowrap">
                {words("shared.demonstration")}
              </Badge>
            )
          }
        />
      ),
    },
    {
      id: "product",
      header: words("lot.product"),
      width: 340,
      cell: (row) => (
        <TwoLines first={`${row.product.title} · ${row.variant.title}`} second={row.producer.name} />
      ),
    },
    {
      id: "made_on",
      header: words("lot.made_on"),
      width: 140,
      cell: (row) => <Figures>{formatDay(row.made_on)}</Figures>,
    },
    {
      id: "use_by_on",
      header: words("lot.use_by_on"),
      width: 170,
      cell: (row) => (
        <TwoLines
          first={row.use_by_on ? <Figures>{formatDay(row.use_by_on)}</Figures> : words("lot.no_use_by")}
          second={lastDayWords(row, words)}
        />
      ),
    },
    {
      id: "pieces",
      header: words("lot.pieces"),
      width: 130,
      align: "right",
      cell: (row) => <Figures>{`${figure(row.remaining)} / ${figure(row.quantity)}`}</Figures>,
    },
    {
      id: "state",
      header: words("lot.state"),
      width: 150,
      cell: (row) => <LotStateBadge state={row.state} />,
    },
  ];
}
