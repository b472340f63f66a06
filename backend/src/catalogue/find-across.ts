import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchEngine } from "../search-engines/search-engine";

type Window = { skip: number; take: number };
type List = SearchTypes.SearchQuery;

/** The ids in one window of several lists as if they were one, list after list. */
export async function findAcross(
  engine: SearchEngine,
  lists: readonly List[],
  window: Window,
): Promise<string[]> {
  const isOneTrip = engine.isFarAway && lists.length > 1;
  const results = await (isOneTrip ? findTogether(engine, lists, window) : findInTurn(engine, lists, window));
  return results.flatMap(({ hits }) => hits.map(({ id }) => id));
}

/** A later list is asked only when the earlier ones do not fill the window. */
async function findInTurn(
  engine: SearchEngine,
  lists: readonly List[],
  window: Window,
): Promise<SearchTypes.SearchResult[]> {
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
  return results;
}

/** Two questions to an engine to which every question is a journey: how long the lists are, then their parts. */
async function findTogether(
  engine: SearchEngine,
  lists: readonly List[],
  window: Window,
): Promise<SearchTypes.SearchResult[]> {
  const counted = await engine.searchMany(lists.map((list) => part(list, 0, 0)));
  const parts: List[] = [];
  let passed = 0;
  lists.forEach((list, at) => {
    const count = counted[at]?.metadata.count ?? 0;
    const from = Math.max(0, window.skip - passed);
    const to = Math.min(count, window.skip + window.take - passed);
    if (to > from) parts.push(part(list, from, to - from));
    passed += count;
  });
  return parts.length === 0 ? [] : engine.searchMany(parts);
}

const part = (list: List, skip: number, take: number): List => ({
  ...list,
  pagination: { ...list.pagination, skip, take },
});
