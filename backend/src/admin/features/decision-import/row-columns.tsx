import type { DecisionImportRowView } from "../../../contracts/decision-import";
import { formatDay } from "../../lib/dates";
import type { Words } from "../../lib/use-words";
import { Figures, TwoLines } from "../../ui/cells";
import type { Column } from "../../ui/column";
import { RowVerdict } from "./row-verdict";
import { RowStateBadge } from "./state-badge";

const dayOr = (day: string | null): string => (day ? formatDay(day) : "–");

/** Columns of the report. */
export function importRowColumns(words: Words): Column<DecisionImportRowView>[] {
  return [
    {
      id: "row",
      header: words("decision_import.row"),
      width: 70,
      align: "right",
      cell: (row) => <Figures>{row.row_number}</Figures>,
    },
    {
      id: "result",
      header: words("decision_import.result"),
      width: 130,
      cell: (row) => <RowStateBadge state={row.state} />,
    },
    {
      id: "product",
      header: words("decision_import.product"),
      width: 240,
      cell: (row) => <TwoLines first={row.product_title || "–"} second={row.holder_name} />,
    },
    {
      id: "decision",
      header: words("decision_import.decision"),
      width: 190,
      cell: (row) => (
        <TwoLines
          first={row.decision_number || "–"}
          second={[row.case_type, row.star_rating && words("shared.stars", { n: row.star_rating })]
            .filter(Boolean)
            .join(" · ")}
        />
      ),
    },
    {
      id: "days",
      header: words("decision_import.days"),
      width: 130,
      cell: (row) => (
        <TwoLines
          first={dayOr(row.issued_on)}
          second={words("decision_import.until", { day: dayOr(row.expires_on) })}
        />
      ),
    },
    {
      id: "verdict",
      header: words("decision_import.verdict"),
      width: 440,
      cell: (row) => <RowVerdict row={row} />,
    },
  ];
}
