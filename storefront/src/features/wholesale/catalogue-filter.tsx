import type { CatalogueWords } from "./catalogue-messages";
import type { RowFilter } from "./match-rows";

type CatalogueFilterProps = {
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  shown: number;
  words: CatalogueWords;
};

/** Narrows the loaded rows as one types; nothing is fetched. */
export const CatalogueFilter = ({ filter, onFilter, shown, words }: CatalogueFilterProps) => {
  const check = (name: "onlyChosen" | "onlyAvailable") => (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 pr-2 text-sm font-semibold whitespace-nowrap">
      <input
        type="checkbox"
        checked={filter[name]}
        onChange={(event) => onFilter({ ...filter, [name]: event.target.checked })}
        className="size-5 accent-cham"
      />
      {words[name]}
    </label>
  );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-3">
      <input
        id="row-filter"
        type="search"
        aria-label={`${words.filter}. ${words.filterHint}`}
        placeholder={words.filter}
        value={filter.query}
        onChange={(event) => onFilter({ ...filter, query: event.target.value })}
        className="h-11 w-full rounded-pill border border-control bg-white px-5 placeholder:text-muc-muted lg:w-96"
      />
      {check("onlyAvailable")}
      {check("onlyChosen")}
      <output className="text-sm text-muc-muted">
        {shown} {words.shown}
      </output>
    </div>
  );
};
