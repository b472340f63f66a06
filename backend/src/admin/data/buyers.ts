import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfficeBuyer, OfficeBuyerDetail } from "../../contracts/buyer";
import { post, sdk } from "../lib/client";
import { exportHref } from "../lib/export-href";
import type { Refusal } from "../lib/refusal";

export type BuyerFilters = { q?: string | undefined; state?: string | undefined };
const key = "ocop-buyers";
const path = (id: string) => `/admin/buyers/${encodeURIComponent(id)}`;

/** One page of the companies that buy wholesale. */
export function useBuyers(query: BuyerFilters & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<{ buyers: OfficeBuyer[]; count: number }>("/admin/buyers", { query }),
    placeholderData: keepPreviousData,
  });
}

export const buyerExport = (query: BuyerFilters): string => exportHref("/admin/buyers/export", query);

export function useBuyer(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<{ buyer: OfficeBuyerDetail }>(path(id)),
  });
}

/** The price groups a company may be put into. */
export function usePriceGroups() {
  return useQuery({
    queryKey: ["ocop-price-groups"],
    queryFn: () =>
      sdk.client.fetch<{ customer_groups: { id: string; name: string }[] }>("/admin/customer-groups", {
        query: { limit: 100, fields: "id,name" },
      }),
  });
}

export type BuyerVerb = "approve" | "refuse" | "suspend" | "lift";
export type BuyerWord = { verb: BuyerVerb; body: { customer_group_id?: string; reason?: string } };

/** The operator's word about a company; it is read again either way. */
export function useDecideBuyer(id: string) {
  const client = useQueryClient();
  return useMutation<unknown, Refusal, BuyerWord>({
    mutationFn: ({ verb, body }) => post(`${path(id)}/${verb}`, body),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
