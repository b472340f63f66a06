import type { ListState } from "../lib/use-list-state";
import { type Choice, PickFilter } from "./pick-filter";

/** One filter of a list; `name` is its word in the address. */
export type ListFilter = { name: string; label: string; allLabel: string; choices: Choice[] };

/** The filters of a list, each with one choice, as its address says. */
export function PickFilters({ list, filters }: { list: ListState; filters: ListFilter[] }) {
  return filters.map(({ name, ...filter }) => (
    <PickFilter
      key={name}
      {...filter}
      value={list.filter(name)}
      onChange={(value) => list.setFilter(name, value)}
    />
  ));
}
