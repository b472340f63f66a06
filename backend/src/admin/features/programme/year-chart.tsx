import type { ProgrammeView, YearCount } from "../../../contracts/programme";
import { useWords } from "../../lib/use-words";
import { Bars } from "../../ui/bars";
import { chartColors } from "../../ui/chart-colors";
import { ChartSection } from "../../ui/chart-section";
import { PlainTable } from "../../ui/plain-table";

const cases = ["first", "upgrade", "re_evaluation", "re_issue"] as const;
const decisionsOf = (row: YearCount): number => cases.reduce((sum, kind) => sum + row[kind], 0);

/** The stock of products in force at each year's end, beside the decisions of the year. */
export function YearChart({ view, exportOf }: { view: ProgrammeView; exportOf: (table: string) => string }) {
  const words = useWords();
  return (
    <ChartSection
      title={words("programme.by_year")}
      hint={words("programme.by_year_hint")}
      exportHref={exportOf("years")}
      chart={
        <Bars
          label={words("programme.by_year")}
          rows={view.by_year.map((row) => ({
            name: String(row.year),
            in_force: row.in_force,
            decisions: decisionsOf(row),
          }))}
          series={[
            { key: "in_force", label: words("programme.in_force_short"), color: chartColors.cham },
            { key: "decisions", label: words("programme.decisions"), color: chartColors.nghe },
          ]}
        />
      }
      table={
        <PlainTable
          rows={view.by_year}
          keyOf={(row) => String(row.year)}
          columns={[
            { header: words("programme.by_year"), cell: (row) => row.year },
            { header: words("programme.in_force_short"), isNumber: true, cell: (row) => row.in_force },
            ...cases.map((kind) => ({
              header: words(`programme.case_${kind}`),
              isNumber: true,
              cell: (row: YearCount) => row[kind],
            })),
          ]}
        />
      }
    />
  );
}
