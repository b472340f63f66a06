import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { SynonymGroupInput, SynonymGroupList, SynonymPreview } from "../../contracts/search-synonym";
import { post, remove, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-synonyms";
const pathOf = (id: string | undefined) => `/admin/synonyms${id ? `/${encodeURIComponent(id)}` : ""}`;

export function useSynonymGroups(query: { q?: string; limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<SynonymGroupList>("/admin/synonyms", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Adds a group, or changes the one of this id. */
export function useSetSynonymGroup() {
  const client = useQueryClient();
  return useMutation<{ id: string }, Refusal, { id?: string | undefined; body: SynonymGroupInput }>({
    mutationFn: ({ id, body }) => post(pathOf(id), body),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

export function useRemoveSynonymGroup() {
  const client = useQueryClient();
  return useMutation<void, Refusal, string>({
    mutationFn: (id) => remove(pathOf(id)),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

/** What the terms find now and would find; nothing is written. */
export function usePreviewSynonyms() {
  return useMutation<SynonymPreview, Refusal, SynonymGroupInput & { id?: string | undefined }>({
    mutationFn: (draft) => post("/admin/synonyms/preview", draft),
  });
}
