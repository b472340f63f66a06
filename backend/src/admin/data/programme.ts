import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ProgrammeTargetInput, ProgrammeView } from "../../contracts/programme";
import { post, remove, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

export type ProgrammeQuery = { day?: string; year?: string };
const key = "ocop-programme";

/** The programme on a day, with rounds and sales of a year. */
export function useProgramme(query: ProgrammeQuery) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<{ programme: ProgrammeView }>("/admin/programme", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Writes a new target, or the one of this id anew. */
export function useSetTarget() {
  const client = useQueryClient();
  return useMutation<{ id: string }, Refusal, { id?: string | undefined; body: ProgrammeTargetInput }>({
    mutationFn: ({ id, body }) =>
      post(`/admin/programme/targets${id ? `/${encodeURIComponent(id)}` : ""}`, body),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

export function useRemoveTarget() {
  const client = useQueryClient();
  return useMutation<void, Refusal, string>({
    mutationFn: (id) => remove(`/admin/programme/targets/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
