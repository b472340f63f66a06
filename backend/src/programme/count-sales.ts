import type { GrowthBand, HolderSales, SalesView } from "../contracts/programme";
import growth from "./growth-bands.json";

/** What one producer sold in one year, whole đồng without shipping. */
export type SalesOfYear = { producer_id: string; year: number; revenue: number };
type Holder = { id: string; name: string };

/**
 * Sales of every holder in a year beside the year before, and how many grew how much. Whoever sold
 * nothing in one of the two years has no growth and is counted apart, not as zero.
 */
export function countSales(
  holders: readonly Holder[],
  sales: readonly SalesOfYear[],
  year: number,
): SalesView {
  const known = new Map(sales.map((row) => [`${row.producer_id}:${row.year}`, row.revenue]));
  const of = (id: string, wanted: number): number => known.get(`${id}:${wanted}`) ?? 0;
  const rows = holders.map((producer): HolderSales => {
    const revenue = of(producer.id, year);
    const former_revenue = of(producer.id, year - 1);
    const isCompared = revenue > 0 && former_revenue > 0;
    return { producer, revenue, former_revenue, growth: isCompared ? revenue / former_revenue : null };
  });
  const grown = rows.flatMap((row) => (row.growth === null ? [] : [row]));
  return {
    year,
    compared: grown.length,
    without_figures: rows.length - grown.length,
    revenue: sum(rows.map((row) => row.revenue)),
    former_revenue: sum(rows.map((row) => row.former_revenue)),
    bands: growth.bands.map((band) => bandOf(band, grown)),
    survey: { text: SURVEY_TEXT, source: growth.source },
    holders: rows.sort(bySales),
  };
}

const SURVEY_TEXT =
  "73 % chủ thể và người dân trong chuỗi giá trị tăng doanh thu 1,1–1,5 lần; 10 % tăng trên 2 lần.";

function bandOf(band: GrowthBand & { survey_percent: number | null }, grown: readonly HolderSales[]) {
  const holders = grown.filter((row) => isWithin(row, band)).length;
  const share_percent = grown.length === 0 ? null : Math.round((holders / grown.length) * 1000) / 10;
  return { ...band, holders, share_percent };
}

/** Compared in whole đồng times ten: 1.1 has no exact binary form, and 110 of 100 must lie in "from 1.1". */
function isWithin({ revenue, former_revenue }: HolderSales, band: GrowthBand): boolean {
  const against = (bound: number): number => revenue * 10 - former_revenue * Math.round(bound * 10);
  const isAbove = band.is_from_included ? against(band.from) >= 0 : against(band.from) > 0;
  if (band.to === null) return isAbove;
  return isAbove && (band.is_to_included ? against(band.to) <= 0 : against(band.to) < 0);
}

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const bySales = (a: HolderSales, b: HolderSales): number =>
  b.revenue - a.revenue ||
  b.former_revenue - a.former_revenue ||
  a.producer.name.localeCompare(b.producer.name, "vi");
