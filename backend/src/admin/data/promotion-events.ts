import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  PromotionEventDetail,
  PromotionEventInput,
  PromotionEventRow,
} from "../../contracts/promotion-event";
import { post, remove, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-promotion-events";
const path = "/admin/promotion-events";
const at = (id: string) => `${path}/${encodeURIComponent(id)}`;

export function usePromotionEvents(query: { q?: string | undefined; limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () =>
      sdk.client.fetch<{ promotion_events: PromotionEventRow[]; count: number }>(path, { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** One event with what its participants sold around it. */
export function usePromotionEvent(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<{ promotion_event: PromotionEventDetail }>(at(id)),
    staleTime: 0,
  });
}

/** Writes a new event, or the one of this id anew. */
export function useWritePromotionEvent() {
  const client = useQueryClient();
  return useMutation<{ id: string }, Refusal, { id?: string | undefined; body: PromotionEventInput }>({
    mutationFn: ({ id, body }) => post(id ? at(id) : path, body),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

export function useRemovePromotionEvent() {
  const client = useQueryClient();
  return useMutation<void, Refusal, string>({
    mutationFn: (id) => remove(at(id)),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
