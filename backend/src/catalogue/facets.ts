import type { SearchTypes } from "@medusajs/framework/types";
import type { Facets, FacetValue } from "../contracts/catalogue";
import { monthOf } from "./narrowings";
import { priceBands } from "./price-band";

type Count = { value: string; count: number };

/** `handle|Vietnamese|English` back into a value and its words. */
function worded({ value, count }: Count): FacetValue {
  const [handle = value, label = handle, labelEn = label] = value.split("|");
  return { value: handle, label, label_en: labelEn, count };
}

const starred = ({ value, count }: Count): FacetValue => ({
  value,
  label: `${value} sao`,
  label_en: `${value} stars`,
  count,
});

const stocked = ({ value, count }: Count): FacetValue =>
  value === "true"
    ? { value, label: "Còn hàng", label_en: "In stock", count }
    : { value, label: "Hết hàng", label_en: "Out of stock", count };

const dong = (amount: string): string => `${Number(amount).toLocaleString("vi-VN")} ₫`;

/** `50000-99999` in round words: from 50.000 to 100.000 đồng. */
function banded({ value, count }: Count): FacetValue {
  const [from = "0", until = ""] = value.split("-");
  const end = dong(String(Number(until) + 1));
  if (until === "") return { value, label: `Từ ${dong(from)}`, label_en: `From ${dong(from)}`, count };
  if (from === "0") return { value, label: `Dưới ${end}`, label_en: `Under ${end}`, count };
  return { value, label: `${dong(from)} – ${end}`, label_en: `${dong(from)} – ${end}`, count };
}

const one = (label: string, label_en: string, { value, count }: Count | undefined = nothing): FacetValue[] =>
  count > 0 ? [{ value, label, label_en, count }] : [];
const nothing: Count = { value: "true", count: 0 };

type Counts = ReadonlyMap<string, Count[]>;

function countsOf(results: readonly SearchTypes.SearchResult[]): Counts {
  const counts = new Map<string, Count[]>();
  for (const { facets = {} } of results) {
    for (const [field, facet] of Object.entries(facets)) {
      if (facet.type !== "value") continue;
      const known = counts.get(field) ?? [];
      // What is chosen is asked for by itself, and may be among the most frequent ones too.
      const more = facet.values.filter(({ value }) => known.every((one) => one.value !== value));
      counts.set(field, [...known, ...more]);
    }
  }
  return counts;
}

const shelvesOf = (counts: Counts) => ({
  aisle: (counts.get("aisle_facet") ?? []).map(worded),
  producer: (counts.get("producer_facet") ?? []).map(worded),
  commune: (counts.get("commune_facet") ?? []).map(worded),
});

/** The aisles, producers and communes of an engine answer, the most frequent first. */
export const toShelfFacets = (
  results: readonly SearchTypes.SearchResult[],
): Pick<Facets, "aisle" | "producer" | "commune"> => shelvesOf(countsOf(results));

/** Puts the counts of several engine answers of a day together; the most frequent value first. */
export function toFacets(results: readonly SearchTypes.SearchResult[], day: string): Facets {
  const counts = countsOf(results);
  const of = (field: string): Count[] => counts.get(field) ?? [];
  const season = of("season_months").find(({ value }) => value === monthOf(day));
  const wholesale = of("is_wholesale").find(({ value }) => value === "true");
  return {
    ...shelvesOf(counts),
    group: of("group_facet").map(worded),
    stars: of("star_rating")
      .map(starred)
      .sort((a, b) => b.value.localeCompare(a.value)),
    price: priceBands().flatMap((band) =>
      of("price_band")
        .filter(({ value }) => value === band)
        .map(banded),
    ),
    in_stock: of("in_stock").map(stocked),
    in_season: one("Đang vào vụ", "In season now", season && { ...season, value: "true" }),
    wholesale: one("Có giá sỉ", "Sold wholesale", wholesale),
  };
}
