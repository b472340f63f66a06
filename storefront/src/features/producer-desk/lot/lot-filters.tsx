import type { LotList, LotState } from "@contracts/lot";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { messages } from "./messages";

export type LotsAsked = {
  state: LotState | undefined;
  use_by: "soon" | "past" | undefined;
  product: string | undefined;
};
type LotFiltersProps = {
  asked: LotsAsked;
  counts: LotList["counts"];
  products: readonly { id: string; title: string }[];
  locale: Locale;
};
type Chip = { key: string; href: string; label: string; count?: number; isOn: boolean };

const Chips = ({ label, chips }: { label: string; chips: readonly Chip[] }) => (
  <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none]">
    <ul className="flex gap-2 pb-2">
      {chips.map(({ key, href, label: text, count, isOn }) => (
        <li key={key}>
          <a
            href={href}
            aria-current={isOn ? "page" : undefined}
            className={classNames(
              "inline-flex min-h-11 items-center gap-2 rounded-pill border-2 px-4 text-sm font-semibold whitespace-nowrap",
              isOn ? "border-cham bg-cham text-on-cham" : "border-hairline bg-white hover:border-cham",
            )}
          >
            {text}
            {count !== undefined && <span className={isOn ? "" : "text-muc-muted"}>{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** By state and last day of use, and by product where there is more than one; they scroll sideways on a phone. */
export const LotFilters = ({ asked, counts, products, locale }: LotFiltersProps) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const { state, use_by, product } = asked;
  const states = (["open", "recalled", "closed"] as const).map((value) => ({
    key: value,
    href: paths.lots({ state: value, product }),
    label: t.states[value],
    count: counts[value],
    isOn: state === value && !use_by,
  }));
  const kinds: Chip[] = [
    {
      key: "all",
      href: paths.lots({ product }),
      label: t.all,
      count: counts.open + counts.recalled + counts.closed,
      isOn: !state && !use_by,
    },
    ...states,
    {
      key: "soon",
      href: paths.lots({ use_by: "soon", product }),
      label: t.soon,
      count: counts.soon,
      isOn: use_by === "soon",
    },
    { key: "past", href: paths.lots({ use_by: "past", product }), label: t.past, isOn: use_by === "past" },
  ];
  const goods: Chip[] = [
    { key: "all", href: paths.lots({ state, use_by }), label: t.allProducts, isOn: !product },
    ...products.map(({ id, title }) => ({
      key: id,
      href: paths.lots({ state, use_by, product: id }),
      label: title,
      isOn: product === id,
    })),
  ];
  return (
    <>
      <Chips label={t.filter} chips={kinds} />
      {products.length > 1 && <Chips label={t.byProduct} chips={goods} />}
    </>
  );
};
