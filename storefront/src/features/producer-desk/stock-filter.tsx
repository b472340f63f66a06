import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import type { StockShow } from "./match-stock";
import { deskPaths } from "./paths";
import type { StockWords } from "./stock-words";

type StockFilterProps = {
  query: string;
  show: StockShow;
  onQuery: (query: string) => void;
  onShow: (show: StockShow) => void;
  words: StockWords;
  locale: Locale;
};

/** Search and level: at once with JavaScript, as a form and links without. */
export const StockFilter = ({ query, show, onQuery, onShow, words, locale }: StockFilterProps) => {
  const levels = [
    { value: "all" as const, label: words.showAll },
    { value: "low" as const, label: words.showLow },
    { value: "out" as const, label: words.showOut },
  ];
  return (
    <div className="grid gap-3 md:grid-cols-[1fr_auto]">
      <form
        action={deskPaths(locale).stock()}
        onSubmit={(event) => event.preventDefault()}
        className="flex rounded-pill border border-control bg-white"
      >
        <input
          name="q"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          className="h-12 min-w-0 grow rounded-pill bg-transparent px-5 placeholder:text-muc-muted"
        />
        <noscript>
          <button type="submit" className="h-12 px-5 font-semibold text-cham">
            {words.searchButton}
          </button>
        </noscript>
      </form>
      <nav aria-label={words.show} className="flex gap-2">
        {levels.map(({ value, label }) => (
          <a
            key={value}
            href={deskPaths(locale).stock({ q: query, show: value === "all" ? "" : value })}
            aria-current={value === show ? "true" : undefined}
            onClick={(event) => {
              event.preventDefault();
              onShow(value);
            }}
            className={classNames(
              "inline-flex min-h-11 items-center rounded-pill border-2 px-4 text-sm font-semibold whitespace-nowrap",
              value === show
                ? "border-cham bg-cham text-on-cham"
                : "border-hairline bg-white hover:border-cham",
            )}
          >
            {label}
          </a>
        ))}
      </nav>
    </div>
  );
};
