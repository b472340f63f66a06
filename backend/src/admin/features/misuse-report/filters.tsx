import { type OfficeReportList, reportKinds, reportStates } from "../../../contracts/misuse-report";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { PickFilter } from "../../ui/pick-filter";

type Props = { list: ListState; communes: OfficeReportList["communes"] };

/** State, kind, commune, and whether only what is overdue. */
export function ReportFilters({ list, communes }: Props) {
  const words = useWords();
  const pick = (name: string) => ({
    value: list.filter(name),
    onChange: (value: string | undefined) => list.setFilter(name, value),
  });
  return (
    <>
      <PickFilter
        label={words("report.state")}
        allLabel={words("report.all_states")}
        choices={reportStates.map((value) => ({ value, label: words(`report.state_${value}`) }))}
        {...pick("state")}
      />
      <PickFilter
        label={words("report.kind")}
        allLabel={words("report.all_kinds")}
        choices={reportKinds.map((value) => ({ value, label: words(`report.kind_${value}`) }))}
        {...pick("kind")}
      />
      <PickFilter
        label={words("report.place")}
        allLabel={words("report.all_communes")}
        choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
        {...pick("commune_code")}
      />
      <PickFilter
        label={words("report.overdue_filter")}
        allLabel={words("report.overdue_all")}
        choices={[{ value: "true", label: words("report.overdue_only") }]}
        {...pick("overdue")}
      />
    </>
  );
}
