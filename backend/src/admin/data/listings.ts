import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfficeListing, OfficeListingList } from "../../contracts/listing";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-listings";
const path = (id: string) => `/admin/listings/${encodeURIComponent(id)}`;

export type ListingQuery = { q?: string | undefined; state?: string | undefined; kind?: string | undefined };

/** One page of proposals. */
export function useListings(query: ListingQuery & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<OfficeListingList>("/admin/listings", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The address of the same proposals as a table. */
export function listingExport(query: ListingQuery): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/admin/listings/export?${new URLSearchParams(given)}`;
}

/** One proposal beside the page it would change. */
export function useListing(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<{ listing: OfficeListing }>(path(id)),
    staleTime: 0,
  });
}

/** Approves or returns a proposal; it is read again either way, because a refusal means that it changed. */
export function useDecideListing(id: string) {
  const client = useQueryClient();
  return useMutation<{ listing: OfficeListing }, Refusal, { verb: "approve" | "return"; body: object }>({
    mutationFn: ({ verb, body }) => post(`${path(id)}/${verb}`, body),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
