import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductDocument } from "../../catalogue/product-document";
import { filterExpression } from "./filter-expression";

/** What Meilisearch keeps: the document, and its hash so that it can be compared without being read. */
export type KeptDocument = ProductDocument & { hash: string };

type Asked = {
  indexUid: string;
  filter?: string;
  sort?: string[];
  facets?: string[];
  attributesToRetrieve?: string[];
  offset: number;
  limit: number;
};
type Found = {
  hits: KeptDocument[];
  estimatedTotalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
};

/** The Search module's own page size. */
const TAKE = 20;

/** A query of the Search module as one of Meilisearch's. */
export function toMeilisearchQuery(query: SearchTypes.SearchQuery, indexUid: string): Asked {
  const filter = filterExpression(query.filters ?? {});
  const sort = Object.entries(query.pagination?.order ?? {}).map(
    ([field, direction]) => `${field}:${direction === "ASC" ? "asc" : "desc"}`,
  );
  const facets = query.search_options?.facets?.map((facet) => facetOf(facet).field);
  return {
    indexUid,
    ...(filter ? { filter } : {}),
    ...(sort.length > 0 ? { sort } : {}),
    ...(facets ? { facets } : {}),
    ...(query.fields ? { attributesToRetrieve: query.fields } : {}),
    offset: query.pagination?.skip ?? 0,
    limit: query.pagination?.take ?? TAKE,
  };
}

/** Meilisearch's answer to a query as the Search module would give it. */
export function toSearchResult(query: SearchTypes.SearchQuery, result: Found): SearchTypes.SearchResult {
  const facets = (query.search_options?.facets ?? []).map(facetOf);
  return {
    hits: result.hits.map(({ hash: _, ...document }) => ({ id: document.id, document })),
    facets: Object.fromEntries(
      facets.map((facet) => [facet.field, countsOf(facet, result.facetDistribution?.[facet.field] ?? {})]),
    ),
    metadata: {
      skip: query.pagination?.skip ?? 0,
      take: query.pagination?.take ?? TAKE,
      // Exact, since nothing is searched but filtered.
      count: query.search_options?.count === "none" ? null : (result.estimatedTotalHits ?? 0),
    },
  };
}

type Facet = { field: string; limit: number };

function facetOf(facet: string | SearchTypes.SearchFacetRequest): Facet {
  if (typeof facet === "string") return { field: facet, limit: 10 };
  if (facet.type !== undefined && facet.type !== "value")
    throw new Error(`Meilisearch is not asked for ${facet.type} facets.`);
  return { field: facet.field, limit: facet.limit ?? 10 };
}

/** As PostgreSQL orders them: the most frequent first, equal ones by their bytes. */
function countsOf({ limit }: Facet, counts: Record<string, number>): SearchTypes.SearchFacetResult {
  const values = Object.entries(counts).map(([value, count]) => ({ value, count }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { type: "value", values: values.slice(0, limit) };
}
