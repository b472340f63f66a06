import { tallyPeriods } from "../../../contracts/search-tally";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import { PickFilter } from "../../ui/pick-filter";

/** The period, and whether only what was not found. */
export function SearchFilters({ list }: { list: ListState }) {
  const words = useWords();
  const periods = tallyPeriods.filter((days) => days !== 30);
  return (
    <>
      <PickFilter
        label={words("search.period")}
        allLabel={words("search.days_30")}
        choices={periods.map((days) => ({ value: String(days), label: words(`search.days_${days}`) }))}
        value={list.filter("days")}
        onChange={(days) => list.setFilter("days", days)}
      />
      <PickFilter
        label={words("search.found_filter")}
        allLabel={words("search.all")}
        choices={[{ value: "true", label: words("search.missing") }]}
        value={list.filter("missing")}
        onChange={(missing) => list.setFilter("missing", missing)}
      />
    </>
  );
}
