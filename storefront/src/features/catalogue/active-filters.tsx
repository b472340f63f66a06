import type { Facets } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { type ListQuery, listHref } from "./list-query";
import { messages } from "./messages";

type ActiveFiltersProps = { facets: Facets; query: ListQuery; path: string; locale: Locale };
type Chip = { key: string; label: string; href: string };

const chipsOf = ({ facets, query, path, locale }: ActiveFiltersProps): Chip[] => {
  const t = messages(locale);
  const named = (key: "group" | "stars" | "producer" | "commune", values: Facets["aisle"]): Chip[] => {
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
  if (query.in_stock)
    chips.push({
      key: "in_stock",
      label: t.inStockOnly,
      href: listHref(path, query, { in_stock: undefined }),
    });
  if (query.price_min || query.price_max) {
    const money = (value?: string) => (value ? formatMoney(Number(value)) : null);
    const href = listHref(path, query, { price_min: undefined, price_max: undefined });
    chips.push({ key: "price", label: t.priceRange(money(query.price_min), money(query.price_max)), href });
  }
  return chips;
};

/** What the list is narrowed by; each chip is the way out of it. */
export const ActiveFilters = (props: ActiveFiltersProps) => {
  const chips = chipsOf(props);
  if (chips.length === 0) return null;
  const t = messages(props.locale);
  const { q } = props.query;
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <span className="text-sm text-muc-muted">{t.active}</span>
      {chips.map((chip) => (
        <a
          key={chip.key}
          href={chip.href}
          aria-label={t.remove(chip.label)}
          className="inline-flex min-h-11 items-center gap-2 rounded-pill border border-cham px-4 text-sm font-semibold text-cham hover:bg-gao-raised"
        >
          {chip.label}
          <span aria-hidden>×</span>
        </a>
      ))}
      <a
        href={listHref(props.path, q ? { q } : {}, {})}
        className="inline-flex min-h-11 items-center px-2 text-sm text-link"
      >
        {t.clear}
      </a>
    </div>
  );
};
