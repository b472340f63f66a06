import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";
import { SearchInput } from "./search-input";

/** A plain form: it works before any script has loaded, and suggests once one has. */
export const SearchBox = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  return (
    <search className="relative block">
      <form
        action={localePath(locale, "/san-pham")}
        className="flex rounded-pill border-2 border-cham bg-white"
      >
        <label htmlFor="q" className="sr-only">
          {t.label}
        </label>
        <SearchInput words={t} locale={locale} />
        <button
          type="submit"
          className="rounded-r-pill bg-cham px-5 font-display font-semibold text-on-cham hover:bg-cham-dark"
        >
          {t.search}
        </button>
      </form>
    </search>
  );
};
