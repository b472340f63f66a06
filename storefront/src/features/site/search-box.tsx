import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";

/** A plain form: it works before any script has loaded. */
export const SearchBox = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  return (
    <search>
      <form
        action={localePath(locale, "/san-pham")}
        className="flex rounded-pill border-2 border-cham bg-white"
      >
        <label htmlFor="q" className="sr-only">
          {t.searchLabel}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          required
          maxLength={200}
          placeholder={t.searchHint}
          className="h-11 min-w-0 grow rounded-l-pill bg-transparent px-4 placeholder:text-muc-muted"
        />
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
