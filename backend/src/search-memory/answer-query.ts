import type { SearchTypes } from "@medusajs/framework/types";
import { BestOf } from "./best-of";
import type { BitSet } from "./bit-set";
import type { DocumentMemory } from "./document-memory";
import { matchFilters } from "./match-filters";

type Query = SearchTypes.SearchQuery;

/** The Search module's own page size and number of facet values. */
const TAKE = 20;
const FACET_VALUES = 10;

/** Answers a query from memory as the PostgreSQL provider would; hits bring their ids only. */
export function answerQuery(memory: DocumentMemory, query: Query): SearchTypes.SearchResult {
  if (query.filters && "q" in query.filters)
    throw new Error("The index in memory is asked for exact words only (ADR 20).");
  const { skip = 0, take = TAKE, order = {} } = query.pagination ?? {};
  const { count, facets = [] } = query.search_options ?? {};
  const matched = memory.all().keep(matchFilters(memory, query.filters));
  return {
    hits: take === 0 ? [] : firstHits(memory, matched, order, skip, take),
    facets: Object.fromEntries(facets.map((facet) => countFacet(memory, matched, facet))),
    metadata: { skip, take, count: count === "none" ? null : matched.count() },
  };
}

function firstHits(
  memory: DocumentMemory,
  matched: BitSet,
  order: Record<string, string>,
  skip: number,
  take: number,
): SearchTypes.SearchHit[] {
  const keys = Object.entries(order).map(([field, direction]) => {
    const column = memory.columns.get(field);
    if (!column) throw new Error(`The index in memory has no field ${field} to order by.`);
    return { column, sign: direction === "DESC" ? -1 : 1 };
  });
  const best = new BestOf<number>(skip + take, (a, b) => {
    for (const { column, sign } of keys) {
      const difference = column.compare(a, b);
      if (difference !== 0) return difference * sign;
    }
    return a - b;
  });
  matched.each((slot) => best.offer(slot));
  return best
    .sorted()
    .slice(skip)
    .map((slot) => ({ id: memory.idOf(slot), document: { id: memory.idOf(slot) } }));
}

function countFacet(
  memory: DocumentMemory,
  matched: BitSet,
  facet: string | SearchTypes.SearchFacetRequest,
): [string, SearchTypes.SearchFacetResult] {
  const request = typeof facet === "string" ? { field: facet, type: "value" as const } : facet;
  const column = memory.columns.get(request.field);
  if (!column || (request.type ?? "value") !== "value")
    throw new Error(`The index in memory cannot count ${request.field} so.`);
  const limit = "limit" in request && request.limit !== undefined ? request.limit : FACET_VALUES;
  // The most frequent first, equal ones by their letters.
  const best = new BestOf<{ value: string; count: number }>(
    limit,
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
  column.count(matched, (value, count) => best.offer({ value, count }));
  return [request.field, { type: "value", values: best.sorted() }];
}
