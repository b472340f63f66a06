import type { SearchTypes } from "@medusajs/framework/types";
import { MOST_VALUES } from "../../catalogue/facet-plan";
import type { IndexSettings } from "./load-client";

type Fields = SearchTypes.SearchIndexDefinition["fields"];

/** More products than the market will have. */
const MOST_HITS = 10_000_000;

export const RANKING_RULES = ["sort"];

/**
 * The index definition as Meilisearch's settings. Its own reading of text is switched off: what a query
 * means is worked out before it is asked, and it then only filters, sorts and counts (ADR 20).
 */
export function indexSettings(fields: Fields): IndexSettings {
  const named = (chosen: (field: Fields[string]) => boolean): string[] =>
    Object.entries(fields).flatMap(([name, field]) => (chosen(field) ? [name] : []));
  const isNumber = ({ type }: Fields[string]) => type === "integer" || type === "float";
  const isAsked = (field: Fields[string]) => Boolean(field.filterable || field.facetable);
  return {
    filterableAttributes: [
      filterable(
        named((field) => isAsked(field) && !isNumber(field)),
        false,
      ),
      filterable(
        named((field) => isAsked(field) && isNumber(field)),
        true,
      ),
    ],
    sortableAttributes: named((field) => field.sortable === true),
    searchableAttributes: [],
    displayedAttributes: ["*"],
    rankingRules: RANKING_RULES,
    typoTolerance: { enabled: false },
    prefixSearch: "disabled",
    facetSearch: false,
    pagination: { maxTotalHits: MOST_HITS },
    faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { "*": "count" } },
  };
}

const filterable = (attributePatterns: string[], comparison: boolean) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison } },
});
