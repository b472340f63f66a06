import type { HolderSales, ProgrammeView } from "../../../contracts/programme";
import { formatMoney } from "../../lib/money";
import { useWords } from "../../lib/use-words";
import { Bars } from "../../ui/bars";
import { CellLink } from "../../ui/cells";
import { chartColors } from "../../ui/chart-colors";
import { ChartSection } from "../../ui/chart-section";
import { PlainTable } from "../../ui/plain-table";

type Props = { view: ProgrammeView; exportOf: (table: string) => string };
const bandWords = ["band_less", "band_little", "band_some", "band_more", "band_double"] as const;
const shown = 20;

/** How many holders grew how much, beside what the survey found. */
export function GrowthChart({ view: { sales }, exportOf }: Props) {
  const words = useWords();
  const years = { year: sales.year, former: sales.year - 1 };
  const rows = sales.bands.map((band, index) => ({
    name: words(`programme.${bandWords[index] ?? "band_double"}`),
    market: band.share_percent ?? 0,
    survey: band.survey_percent ?? 0,
    holders: band.holders,
    survey_said: band.survey_percent,
  }));
  const title = words("programme.sales", years);
  const counts = { compared: sales.compared, without: sales.without_figures };
  const figures = (
    <PlainTable
      rows={rows}
      keyOf={(row) => row.name}
      columns={[
        { header: words("programme.band"), cell: (row) => row.name },
        { header: words("programme.holders_count"), isNumber: true, cell: (row) => row.holders },
        {
          header: words("programme.share"),
          isNumber: true,
          cell: (row) => (sales.compared ? `${row.market} %` : "–"),
        },
        {
          header: words("programme.survey"),
          isNumber: true,
          cell: (row) => (row.survey_said === null ? "–" : `${row.survey_said} %`),
        },
      ]}
    />
  );
  return (
    <ChartSection
      title={title}
      hint={[
        words("programme.sales_hint", counts),
        sales.compared === 0 ? words("programme.sales_empty", years) : "",
        `${words("programme.survey")}: ${sales.survey.text} ${words("shared.source")}: ${sales.survey.source}.`,
      ].join(" ")}
      exportHref={exportOf("growth")}
      chart={
        <Bars
          label={title}
          rows={rows.map(({ name, market, survey }) => ({ name, market, survey }))}
          series={[
            { key: "market", label: words("programme.market"), color: chartColors.cham },
            { key: "survey", label: words("programme.survey"), color: chartColors.nghe },
          ]}
          unit="%"
          isLying
        />
      }
      table={figures}
    />
  );
}

/** What each holder sold in the two years. */
export function SalesTable({ view: { sales }, exportOf }: Props) {
  const words = useWords();
  const rows = sales.holders.filter((row) => row.revenue > 0 || row.former_revenue > 0).slice(0, shown);
  return (
    <ChartSection
      title={words("programme.sales_table")}
      hint={words("programme.sales_table_hint")}
      exportHref={exportOf("sales")}
      empty={rows.length === 0 && words("programme.no_sales")}
      table={
        <PlainTable<HolderSales>
          rows={rows}
          keyOf={(row) => row.producer.id}
          columns={[
            {
              header: words("programme.holder"),
              cell: (row) => <CellLink to={`/producers/${row.producer.id}`}>{row.producer.name}</CellLink>,
            },
            {
              header: words("programme.revenue_of", { year: sales.year - 1 }),
              isNumber: true,
              cell: (row) => formatMoney(row.former_revenue),
            },
            {
              header: words("programme.revenue_of", { year: sales.year }),
              isNumber: true,
              cell: (row) => formatMoney(row.revenue),
            },
            {
              header: words("programme.growth"),
              isNumber: true,
              cell: ({ growth }) =>
                growth === null ? "–" : words("programme.times", { n: growth.toFixed(2).replace(".", ",") }),
            },
          ]}
        />
      }
    />
  );
}
