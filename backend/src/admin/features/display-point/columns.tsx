import { Badge, Button, StatusBadge } from "@medusajs/ui";
import type { OfficeDisplayPoint } from "../../../contracts/display-point";
import type { Words } from "../../lib/use-words";
import { TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";

type Acts = { onEdit: (point: OfficeDisplayPoint) => void; onRemove: (point: OfficeDisplayPoint) => void };

/** Columns of the list of display points. */
export function pointColumns(words: Words, { onEdit, onRemove }: Acts): Column<OfficeDisplayPoint>[] {
  return [
    {
      id: "name",
      header: words("display_point.name"),
      width: 300,
      cell: (row) => (
        <TwoLines
          first={row.name}
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
      id: "address",
      header: words("display_point.address"),
      width: 300,
      cell: (row) => <TwoLines first={row.address} second={row.commune.name} />,
    },
    {
      id: "phone",
      header: words("display_point.phone"),
      width: 150,
      cell: (row) => <TwoLines first={row.phone ?? "–"} second={row.opening_hours} />,
    },
    {
      id: "state",
      header: words("display_point.state"),
      width: 120,
      cell: (row) => (
        <StatusBadge color={row.is_open ? "green" : "grey"}>
          {words(row.is_open ? "display_point.open" : "display_point.closed")}
        </StatusBadge>
      ),
    },
    {
      id: "acts",
      header: "",
      width: 130,
      cell: (row) => (
        <span className="flex gap-x-1">
          <Button size="small" variant="transparent" onClick={() => onEdit(row)}>
            {words("display_point.edit")}
          </Button>
          <Button size="small" variant="transparent" onClick={() => onRemove(row)}>
            {words("display_point.remove")}
          </Button>
        </span>
      ),
    },
  ];
}
