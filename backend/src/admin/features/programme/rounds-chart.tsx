import { type CaseSummary, roundCaseTypes } from "../../../contracts/evaluation-round";
import type { ProgrammeView } from "../../../contracts/programme";
import { useWords } from "../../lib/use-words";
import { Bars } from "../../ui/bars";
import { chartColors } from "../../ui/chart-colors";
import { ChartSection } from "../../ui/chart-section";
import { PlainTable } from "../../ui/plain-table";

type Row = CaseSummary & { name: string };

/** What was entered, granted and refused in the rounds of the year, by case type. */
export function RoundsChart({
  view,
  exportOf,
}: {
  view: ProgrammeView;
  exportOf: (table: string) => string;
}) {
  const words = useWords();
  const { rounds } = view;
  const cases: Row[] = roundCaseTypes.map((kind) => ({
    name: words(`programme.case_${kind}`),
    ...rounds.by_case[kind],
  }));
  const rows = [...cases, { name: words("programme.case_total"), ...rounds.total }];
  const number = (header: string, of: (row: Row) => number) => ({ header, isNumber: true, cell: of });
  return (
    <ChartSection
      title={words("programme.rounds", { year: rounds.year })}
      hint={words("programme.rounds_hint", { count: rounds.rounds, demo: rounds.demonstration_rounds })}
      exportHref={exportOf("rounds")}
      empty={rounds.total.entered === 0 && words("programme.rounds_empty", { year: rounds.year })}
      chart={
        <Bars
          label={words("programme.rounds", { year: rounds.year })}
          rows={cases.map((row) => ({
            name: row.name,
            granted: row.granted.total,
            refused: row.refused,
            pending: row.pending,
          }))}
          series={[
            { key: "granted", label: words("programme.granted"), color: chartColors.che },
            { key: "refused", label: words("programme.refused"), color: chartColors.son },
            { key: "pending", label: words("programme.pending"), color: chartColors.nghe },
          ]}
          isStacked
        />
      }
      table={
        <PlainTable
          rows={rows}
          keyOf={(row) => row.name}
          columns={[
            { header: words("programme.case_type"), cell: (row) => row.name },
            number(words("programme.entered"), (row) => row.entered),
            number(words("programme.granted"), (row) => row.granted.total),
            {
              header: words("programme.stars_of"),
              isNumber: true,
              cell: ({ granted }) => `${granted.three} / ${granted.four} / ${granted.five}`,
            },
            number(words("programme.refused"), (row) => row.refused),
            number(words("programme.pending"), (row) => row.pending),
          ]}
        />
      }
    />
  );
}
