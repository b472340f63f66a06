import type { Facets as FacetCounts, FacetValue } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { FacetGroup, type FacetLink } from "./facet-group";
import { type FilterKey, type ListQuery, listHref, switches } from "./list-query";
import { messages } from "./messages";

type FacetsProps = { facets: FacetCounts; query: ListQuery; path: string; locale: Locale };

const toLinks = (
  values: readonly FacetValue[],
  key: FilterKey,
  { query, path, locale }: FacetsProps,
): FacetLink[] =>
  values.map(({ value, label, label_en, count }) => {
    const chosen = query[key] === value;
    return {
      value,
      count,
      chosen,
      label: inLocale(locale, label, label_en),
      href: listHref(path, query, { [key]: chosen ? undefined : value }),
    };
  });

/** A band of prices is two keys of the address. */
const priceLinks = ({ facets, query, path, locale }: FacetsProps): FacetLink[] =>
  facets.price.map(({ value, label, label_en, count }) => {
    const [from = "", until = ""] = value.split("-");
    const band = { price_min: from === "0" ? undefined : from, price_max: until || undefined };
    const chosen = query.price_min === band.price_min && query.price_max === band.price_max;
    const change = chosen ? { price_min: undefined, price_max: undefined } : band;
    const href = listHref(path, query, change);
    return { value, count, chosen, label: inLocale(locale, label, label_en), href };
  });

/** What can be asked for or not, with how many products that would leave. */
const switchLinks = (props: FacetsProps): FacetLink[] => {
  const words = messages(props.locale).switches;
  return switches.flatMap((key) =>
    toLinks(
      props.facets[key]
        .filter(({ value }) => value === "true")
        .map((value) => ({ ...value, label: words[key], label_en: words[key] })),
      key,
      props,
    ),
  );
};

const PriceForm = ({ query, path, locale }: FacetsProps) => {
  const t = messages(locale);
  const { price_min, price_max, page: _page, ...others } = query;
  return (
    <form action={path} aria-label={t.ownPrice} className="grid grid-cols-2 gap-3 pb-4">
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
  );
};

/** The filters: folded away on phones, beside the list on wide screens. */
export const Facets = (props: FacetsProps) => {
  const { facets, locale } = props;
  const t = messages(locale);
  const group = (title: string, values: readonly FacetValue[], key: FilterKey) => (
    <FacetGroup title={title} links={toLinks(values, key, props)} more={t.more} />
  );
  return (
    <details className="rounded-card border border-hairline px-4 lg:border-0 lg:px-0 lg:details-content:block lg:details-content:[content-visibility:visible]">
      <summary className="flex min-h-12 items-center justify-between font-display font-semibold after:content-['+'] lg:after:hidden">
        <h2 className="text-base">{t.filter}</h2>
      </summary>
      {group(t.facets.stars, facets.stars, "stars")}
      {group(t.facets.aisle, facets.aisle, "group")}
      <FacetGroup title={t.facets.state} links={switchLinks(props)} more={t.more} />
      <FacetGroup title={t.facets.price} links={priceLinks(props)} more={t.more} />
      <PriceForm {...props} />
      {group(t.facets.producer, facets.producer, "producer")}
      {group(t.facets.commune, facets.commune, "commune")}
      {group(t.facets.group, facets.group, "group")}
    </details>
  );
};
