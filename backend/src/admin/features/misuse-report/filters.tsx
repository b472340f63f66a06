import { type OfficeReportList, reportKinds, reportStates } from "../../../contracts/misuse-report";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { PickFilters } from "../../ui/pick-filters";

type Props = { list: ListState; communes: OfficeReportList["communes"] };

/** State, kind, commune, and whether only what is overdue. */
export function ReportFilters({ list, communes }: Props) {
  const words = useWords();
  return (
    <PickFilters
      list={list}
      filters={[
        {
          name: "state",
          label: words("report.state"),
          allLabel: words("report.all_states"),
          choices: reportStates.map((value) => ({ value, label: words(`report.state_${value}`) })),
        },
        {
          name: "kind",
          label: words("report.kind"),
          allLabel: words("report.all_kinds"),
          choices: reportKinds.map((value) => ({ value, label: words(`report.kind_${value}`) })),
        },
        {
          name: "commune_code",
          label: words("report.place"),
          allLabel: words("report.all_communes"),
          choices: communes.map(({ code, name }) => ({ value: code, label: name })),
        },
        {
          name: "overdue",
          label: words("report.overdue_filter"),
          allLabel: words("report.overdue_all"),
          choices: [{ value: "true", label: words("report.overdue_only") }],
        },
      ]}
    />
  );
}
