import type { ProgrammeView, StarCounts } from "../../../contracts/programme";
import { useWords, type Words } from "../../lib/use-words";
import { Bars } from "../../ui/bars";
import { chartColors } from "../../ui/chart-colors";
import { ChartSection } from "../../ui/chart-section";
import { type PlainColumn, PlainTable } from "../../ui/plain-table";

type Props = { view: ProgrammeView; exportOf: (table: string) => string };
const shownCommunes = 10;

const starSeries = (words: Words) => [
  { key: "s3", label: words("shared.stars", { n: 3 }), color: chartColors.che },
  { key: "s4", label: words("shared.stars", { n: 4 }), color: chartColors.nghe },
  { key: "s5", label: words("shared.stars", { n: 5 }), color: chartColors.cham },
];
const barOf = (row: StarCounts & { name: string }) => ({
  name: row.name,
  s3: row[3],
  s4: row[4],
  s5: row[5],
});
const starColumns = (words: Words): PlainColumn<StarCounts & { name: string }>[] => [
  ...([3, 4, 5] as const).map((n) => ({
    header: words("shared.stars", { n }),
    isNumber: true,
    cell: (row: StarCounts) => row[n],
  })),
  { header: words("programme.total"), isNumber: true, cell: (row) => row.total },
];

/** Products in force by star. */
export function StarChart({ view, exportOf }: Props) {
  const words = useWords();
  const rows = ([3, 4, 5] as const).map((n) => ({
    name: words("shared.stars", { n }),
    count: view.in_force[n],
  }));
  return (
    <ChartSection
      title={words("programme.by_star")}
      hint={words("programme.by_star_hint")}
      exportHref={exportOf("stars")}
      empty={view.in_force.total === 0 && words("programme.no_star")}
      chart={
        <Bars
          label={words("programme.by_star")}
          rows={rows}
          series={[{ key: "count", label: words("programme.products"), color: chartColors.cham }]}
        />
      }
      table={
        <PlainTable
          rows={rows}
          keyOf={(row) => row.name}
          columns={[
            { header: words("programme.star"), cell: (row) => row.name },
            { header: words("programme.products"), isNumber: true, cell: (row) => row.count },
          ]}
        />
      }
    />
  );
}

/** Products in force by product group or by commune, by star within each. */
export function PlacesChart({ view, exportOf, by }: Props & { by: "group" | "commune" }) {
  const words = useWords();
  const all = by === "group" ? view.by_group : view.by_commune;
  const rows = all.slice(0, shownCommunes);
  return (
    <ChartSection
      title={words(`programme.by_${by}`)}
      hint={words(`programme.by_${by}_hint`)}
      exportHref={exportOf(by === "group" ? "groups" : "communes")}
      empty={rows.length === 0 && words("programme.no_star")}
      chart={
        <Bars
          label={words(`programme.by_${by}`)}
          rows={rows.map(barOf)}
          series={starSeries(words)}
          isStacked
          isLying
        />
      }
      table={
        <PlainTable
          rows={rows}
          keyOf={(row) => `${row.name}-${"province" in row ? row.province : ""}`}
          columns={[{ header: words(`programme.${by}`), cell: (row) => row.name }, ...starColumns(words)]}
        />
      }
    />
  );
}
