import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  DisplayPointInput,
  KnownDisplayPoints,
  OfficeDisplayPoint,
} from "../../contracts/display-point";
import { post, remove, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-display-points";
const path = "/admin/display-points";
type List = { display_points: OfficeDisplayPoint[]; count: number; known: KnownDisplayPoints };

export function useDisplayPoints(query: { q?: string | undefined; limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<List>(path, { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Writes a new display point, or the one of this id anew. */
export function useWriteDisplayPoint() {
  const client = useQueryClient();
  return useMutation<{ id: string }, Refusal, { id?: string | undefined; body: DisplayPointInput }>({
    mutationFn: ({ id, body }) => post(id ? `${path}/${encodeURIComponent(id)}` : path, body),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

export function useRemoveDisplayPoint() {
  const client = useQueryClient();
  return useMutation<void, Refusal, string>({
    mutationFn: (id) => remove(`${path}/${encodeURIComponent(id)}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

/** The communes of one province, for a form. Public data: the admin asks it of its own server. */
export function useCommunes(province_code: string) {
  return useQuery({
    queryKey: ["ocop-communes", province_code],
    queryFn: () =>
      sdk.client.fetch<{ communes: { code: string; name: string }[] }>("/admin/communes", {
        query: { province_code },
      }),
  });
}
