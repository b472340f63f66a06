import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { SearchResult } from "../../contracts/catalogue";
import type { SearchTallyList } from "../../contracts/search-tally";
import { sdk } from "../lib/client";

export type SearchesQuery = { days?: string; missing?: string; q?: string; limit: number; offset: number };

/** What people look for, and what they do not find. */
export function useSearches(query: SearchesQuery) {
  return useQuery({
    queryKey: ["ocop-searches", query],
    queryFn: () => sdk.client.fetch<SearchTallyList>("/admin/searches", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** What a shopper would find with these words now. */
export function useSearchResults(q: string) {
  return useQuery({
    queryKey: ["ocop-search-results", q],
    queryFn: () =>
      sdk.client.fetch<Pick<SearchResult, "hits" | "total" | "stretch">>("/admin/searches/results", {
        query: { q },
      }),
    staleTime: 0,
  });
}
