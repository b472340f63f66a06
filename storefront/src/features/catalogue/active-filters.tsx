import type { Facets } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { type ConditionChip, ConditionChips } from "@/ui/condition-chips";
import { type ListQuery, listHref, switches } from "./list-query";
import { messages } from "./messages";

type ActiveFiltersProps = { facets: Facets; query: ListQuery; path: string; locale: Locale };

const chipsOf = ({ facets, query, path, locale }: ActiveFiltersProps): ConditionChip[] => {
  const t = messages(locale);
  const named = (
    key: "group" | "stars" | "producer" | "commune",
    values: Facets["aisle"],
  ): ConditionChip[] => {
    const value = query[key];
    if (!value) return [];
    const found = values.find((facet) => facet.value === value);
    const label = found ? inLocale(locale, found.label, found.label_en) : value;
    return [{ key, label, href: listHref(path, query, { [key]: undefined }) }];
  };
  const chips = [
    ...named("group", [...facets.aisle, ...facets.group]),
    ...named("stars", facets.stars),
    ...named("producer", facets.producer),
    ...named("commune", facets.commune),
  ];
  for (const key of switches) {
    if (query[key])
      chips.push({ key, label: t.switches[key], href: listHref(path, query, { [key]: undefined }) });
  }
  if (query.price_min || query.price_max) {
    const money = (value?: string) => (value ? formatMoney(Number(value)) : null);
    const href = listHref(path, query, { price_min: undefined, price_max: undefined });
    chips.push({ key: "price", label: t.priceRange(money(query.price_min), money(query.price_max)), href });
  }
  return chips;
};

/** What the list is narrowed by; each chip is the way out of it. */
export const ActiveFilters = (props: ActiveFiltersProps) => {
  const { q } = props.query;
  return (
    <ConditionChips
      chips={chipsOf(props)}
      clearHref={listHref(props.path, q ? { q } : {}, {})}
      words={messages(props.locale)}
    />
  );
};
