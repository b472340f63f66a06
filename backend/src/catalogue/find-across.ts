import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchEngine } from "../search-engines/search-engine";

type Window = { skip: number; take: number };
type List = SearchTypes.SearchQuery;

/** The ids in one window of several lists as if they were one, list after list. */
export const findAcross = (
  engine: SearchEngine,
  lists: readonly List[],
  window: Window,
): Promise<string[]> =>
  engine.isFarAway ? findTogether(engine, lists, window) : findInTurn(engine, lists, window);

/** A later list is asked only when the earlier ones do not fill the window. */
async function findInTurn(engine: SearchEngine, lists: readonly List[], window: Window): Promise<string[]> {
  const results: SearchTypes.SearchResult[] = [];
  let passed = 0;
  let missing = window.take;
  for (const list of lists) {
    if (missing <= 0) break;
    const skip = Math.max(0, window.skip - passed);
    const [result] = await engine.searchMany([part(list, skip, missing)]);
    if (result) results.push(result);
    passed += result?.metadata.count ?? 0;
    missing -= result?.hits.length ?? 0;
  }
  return results.flatMap(idsOf);
}

/** One question to an engine to which every question is a journey: each list as far as the window goes. */
async function findTogether(engine: SearchEngine, lists: readonly List[], window: Window): Promise<string[]> {
  const results = await engine.searchMany(asFarAs(lists, window));
  return results.flatMap(idsOf).slice(window.skip, window.skip + window.take);
}

/** What an engine far away is asked for a window over several lists. */
export const asFarAs = (lists: readonly List[], { skip, take }: Window): List[] =>
  lists.map((list) => part(list, 0, skip + take));

const idsOf = ({ hits }: SearchTypes.SearchResult): string[] => hits.map(({ id }) => id);

const part = (list: List, skip: number, take: number): List => ({
  ...list,
  pagination: { ...list.pagination, skip, take },
});
