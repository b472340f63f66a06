import type { OfficeApplicationRow } from "../../../contracts/producer-application";
import { formatDay } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { ApplicationStateBadge } from "./state-badge";

/** Columns of the list of applications. */
export function applicationColumns(words: Words): Column<OfficeApplicationRow>[] {
  return [
    {
      id: "name",
      header: words("application.name"),
      width: 320,
      cell: (row) => (
        <TwoLines
          first={
            <CellLink to={`/producer-applications/${row.id}`}>
              {row.name || words("application.forgotten")}
            </CellLink>
          }
          second={row.code}
        />
      ),
    },
    {
      id: "state",
      header: words("application.state"),
      width: 140,
      cell: (row) => <ApplicationStateBadge state={row.state} />,
    },
    {
      id: "place",
      header: words("application.place"),
      width: 220,
      cell: (row) => <TwoLines first={row.commune_name} second={row.province_name} />,
    },
    {
      id: "contact",
      header: words("application.contact"),
      width: 220,
      cell: (row) => <TwoLines first={row.contact_name} second={row.phone} />,
    },
    {
      id: "submitted_on",
      header: words("application.submitted_on"),
      width: 130,
      cell: (row) => <Figures>{formatDay(row.submitted_on)}</Figures>,
    },
  ];
}
