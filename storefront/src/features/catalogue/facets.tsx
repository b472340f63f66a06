import type { Facets as FacetCounts, FacetValue } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { FacetGroup, type FacetLink } from "./facet-group";
import { type FilterKey, type ListQuery, listHref } from "./list-query";
import { messages } from "./messages";

const MOST = 18;

type FacetsProps = { facets: FacetCounts; query: ListQuery; path: string; locale: Locale };

const toLinks = (
  values: readonly FacetValue[],
  key: FilterKey,
  { query, path, locale }: FacetsProps,
): FacetLink[] =>
  values.slice(0, MOST).map(({ value, label, label_en, count }) => {
    const chosen = query[key] === value;
    return {
      value,
      count,
      chosen,
      label: inLocale(locale, label, label_en),
      href: listHref(path, query, { [key]: chosen ? undefined : value }),
    };
  });

const PriceForm = ({ query, path, locale }: FacetsProps) => {
  const t = messages(locale);
  const { price_min, price_max, page: _page, ...others } = query;
  return (
    <section className="border-t border-hairline py-3">
      <h3 className="pb-2 text-base">{t.facets.price}</h3>
      <form action={path} className="grid grid-cols-2 gap-3">
        {Object.entries(others).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field
          label={t.priceFrom}
          name="price_min"
          type="number"
          inputMode="numeric"
          min={0}
          step={1000}
          defaultValue={price_min}
        />
        <Field
          label={t.priceTo}
          name="price_max"
          type="number"
          inputMode="numeric"
          min={0}
          step={1000}
          defaultValue={price_max}
        />
        <div className="col-span-2">
          <Button look="secondary" size="small">
            {t.apply}
          </Button>
        </div>
      </form>
    </section>
  );
};

/** The filters: folded away on phones, beside the list on wide screens. */
export const Facets = (props: FacetsProps) => {
  const { facets, locale } = props;
  const t = messages(locale);
  const group = (title: string, values: readonly FacetValue[], key: FilterKey) => (
    <FacetGroup title={title} links={toLinks(values, key, props)} more={t.more} />
  );
  const inStock = facets.in_stock
    .filter(({ value }) => value === "true")
    .map((value) => ({ ...value, label: t.inStockOnly, label_en: t.inStockOnly }));
  return (
    <details className="rounded-card border border-hairline px-4 lg:border-0 lg:px-0 lg:details-content:block lg:details-content:[content-visibility:visible]">
      <summary className="flex min-h-12 items-center justify-between font-display font-semibold after:content-['+'] lg:after:hidden">
        <h2 className="text-base">{t.filter}</h2>
      </summary>
      {group(t.facets.stars, facets.stars, "stars")}
      {group(t.facets.aisle, facets.aisle, "group")}
      {group(t.facets.in_stock, inStock, "in_stock")}
      <PriceForm {...props} />
      {group(t.facets.producer, facets.producer, "producer")}
      {group(t.facets.commune, facets.commune, "commune")}
      {group(t.facets.group, facets.group, "group")}
    </details>
  );
};
