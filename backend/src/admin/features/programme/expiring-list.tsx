import type { ExpiringRow, ProgrammeView } from "../../../contracts/programme";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink, TwoLines } from "../../ui/cells";
import { ChartSection } from "../../ui/chart-section";
import { PlainTable } from "../../ui/plain-table";

const shown = 12;

/** Stars whose last day is near, the nearest first. */
export function ExpiringList({
  view,
  exportOf,
}: {
  view: ProgrammeView;
  exportOf: (table: string) => string;
}) {
  const words = useWords();
  const { within, rows, total } = view.expiring;
  const count = (days: number) => within.find((row) => row.days === days)?.count ?? 0;
  return (
    <ChartSection
      title={words("programme.expiring")}
      hint={words("programme.expiring_hint", { d30: count(30), d90: count(90), d180: count(180) })}
      exportHref={exportOf("expiring")}
      empty={total === 0 && words("programme.expiring_empty")}
      table={
        <PlainTable<ExpiringRow>
          rows={rows.slice(0, shown)}
          keyOf={(row) => row.certification_id}
          columns={[
            {
              header: words("programme.product"),
              cell: (row) => (
                <TwoLines
                  first={<CellLink to={`/products/${row.product.id}`}>{row.product.title}</CellLink>}
                  second={row.decision_number}
                />
              ),
            },
            {
              header: words("programme.holder"),
              cell: (row) =>
                row.producer ? (
                  <CellLink to={`/producers/${row.producer.id}`}>{row.producer.name}</CellLink>
                ) : (
                  "–"
                ),
            },
            { header: words("programme.star"), cell: (row) => words("shared.stars", { n: row.star_rating }) },
            { header: words("programme.last_day"), isNumber: true, cell: (row) => formatDay(row.last_day) },
            {
              header: words("programme.days_left"),
              isNumber: true,
              cell: (row) => words("programme.days", { n: row.days_left }),
            },
          ]}
        />
      }
    />
  );
}
