import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfficeLot, OfficeLotList } from "../../contracts/lot-office";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

export type LotQuery = {
  q?: string | undefined;
  state?: string | undefined;
  producer_id?: string | undefined;
  product_id?: string | undefined;
  use_by?: string | undefined;
  use_by_from?: string | undefined;
  use_by_to?: string | undefined;
};

const key = "ocop-lots";
const path = (id: string) => `/admin/lots/${encodeURIComponent(id)}`;

/** One page of lots. */
export function useLots(query: LotQuery & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<OfficeLotList>("/admin/lots", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** How often the page of a recalled lot asks again: letters and calls follow a recall by themselves. */
const AGAIN_MS = 5000;

/** One lot in full. */
export function useLot(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<{ lot: OfficeLot }>(path(id)),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.lot.recall ? AGAIN_MS : false),
  });
}

/** Does something to a lot; a refusal means that it may have changed, so it is read again either way. */
function useLotAct<Asked>(id: string, send: (asked: Asked) => Promise<{ lot: OfficeLot }>) {
  const client = useQueryClient();
  return useMutation<{ lot: OfficeLot }, Refusal, Asked>({
    mutationFn: send,
    onSuccess: (answer) => client.setQueryData([key, id], answer),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

export const useRecallLot = (id: string) =>
  useLotAct<{ reason: string; advice: string; phone: string }>(id, (body) =>
    post(`${path(id)}/recall`, body),
  );

export const useLiftRecall = (id: string) =>
  useLotAct<{ reason: string }>(id, (body) => post(`${path(id)}/lift`, body));

export type CallTick = { notice_id: string; about: "recall" | "lift"; is_called: boolean };

/** Ticks a buyer of the call list off, or takes the tick back. */
export const useMarkCall = (id: string) =>
  useLotAct<CallTick>(id, ({ notice_id, ...body }) =>
    post(`${path(id)}/calls/${encodeURIComponent(notice_id)}`, body),
  );
