import type { OwnProductList, OwnProductState } from "@contracts/own-product";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { messages } from "./list-messages";

type Props = { current: OwnProductState | undefined; counts: OwnProductList["counts"]; locale: Locale };

const states: readonly OwnProductState[] = ["public", "draft", "submitted", "returned", "hidden"];

/** States with how many products are in each; those without any are left out. They scroll sideways on a phone. */
export const ProductTabs = ({ current, counts, locale }: Props) => {
  const t = messages(locale);
  const total = states.reduce((sum, state) => sum + counts[state], 0);
  const tabs = [
    { state: undefined, label: t.all, count: total },
    ...states
      .filter((state) => counts[state] > 0 || state === current)
      .map((state) => ({ state, label: t.state[state], count: counts[state] })),
  ];
  return (
    <nav aria-label={t.tabs} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none]">
      <ul className="flex gap-2 pb-1">
        {tabs.map(({ state, label, count }) => (
          <li key={state ?? "all"}>
            <a
              href={deskPaths(locale).products({ state })}
              aria-current={state === current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-2 rounded-pill border-2 px-4 text-sm font-semibold whitespace-nowrap",
                state === current
                  ? "border-cham bg-cham text-on-cham"
                  : "border-hairline bg-white hover:border-cham",
              )}
            >
              {label}
              <span className={state === current ? "" : "text-muc-muted"}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
