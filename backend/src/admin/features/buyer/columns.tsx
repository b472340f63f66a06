import type { OfficeBuyer } from "../../../contracts/buyer";
import { formatDay } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { BuyerStateBadge } from "./state-badge";

/** Columns of the list of wholesale buyers. */
export function buyerColumns(words: Words): Column<OfficeBuyer>[] {
  return [
    {
      id: "name",
      header: words("buyer.name"),
      width: 360,
      cell: (row) => (
        <TwoLines
          first={<CellLink to={`/buyers/${row.id}`}>{row.name}</CellLink>}
          second={`${words("buyer.tax_code")} ${row.tax_code}`}
        />
      ),
    },
    {
      id: "state",
      header: words("buyer.state"),
      width: 200,
      cell: (row) => (
        <TwoLines
          first={<BuyerStateBadge state={row.state} />}
          second={row.is_demonstration && words("buyer.demonstration")}
        />
      ),
    },
    {
      id: "contact",
      header: words("buyer.contact"),
      width: 240,
      cell: (row) => <TwoLines first={row.contact_name ?? ""} second={row.contact_phone} />,
    },
    {
      id: "group",
      header: words("buyer.group"),
      width: 200,
      cell: (row) => (
        <TwoLines
          first={row.group_name ?? "–"}
          second={row.applied_on && `${words("buyer.applied_on")} ${formatDay(row.applied_on)}`}
        />
      ),
    },
  ];
}
