import { Badge } from "@medusajs/ui";
import type { OfficeReportRow } from "../../../contracts/misuse-report";
import { formatDay } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { CellLink, Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { ReportStateBadge } from "./state-badge";

const ageWord = (days: number, words: Words): string =>
  days === 0 ? words("report.today") : words("report.age_days", { n: days });

/** Columns of the list of reports. */
export function reportColumns(words: Words): Column<OfficeReportRow>[] {
  return [
    {
      id: "code",
      header: words("report.code"),
      width: 150,
      cell: (row) => (
        <TwoLines
          first={<CellLink to={`/reports/${row.id}`}>{row.code}</CellLink>}
          second={formatDay(row.reported_on)}
        />
      ),
    },
    {
      id: "state",
      header: words("report.state"),
      width: 150,
      cell: (row) => <ReportStateBadge state={row.state} />,
    },
    {
      id: "kind",
      header: words("report.kind"),
      width: 300,
      cell: (row) => (
        <TwoLines
          first={words(`report.kind_${row.kind}`)}
          second={row.product?.title ?? row.product_name ?? words("report.no_product")}
        />
      ),
    },
    {
      id: "place",
      header: words("report.place"),
      width: 260,
      cell: (row) => <TwoLines first={row.place} second={`${row.commune_name}, ${row.province_name}`} />,
    },
    {
      id: "age",
      header: words("report.age"),
      width: 110,
      cell: (row) => <Figures>{ageWord(row.age_days, words)}</Figures>,
    },
    {
      id: "due_on",
      header: words("report.due_on"),
      width: 140,
      cell: (row) => (
        <TwoLines
          first={<Figures>{formatDay(row.due_on)}</Figures>}
          second={
            row.is_overdue && (
              <Badge size="2xsmall" color="red">
                {words("report.overdue")}
              </Badge>
            )
          }
        />
      ),
    },
  ];
}
