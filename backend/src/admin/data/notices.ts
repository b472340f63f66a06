import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { NoticeList } from "../../contracts/notice";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-notices";

/** One page of what the office was told, with how many wait unread. */
export function useNotices(query: { unread?: "true" | undefined; limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<NoticeList>("/admin/notices", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Marks one notice read, or all of them without an id. */
export function useReadNotices() {
  const client = useQueryClient();
  return useMutation<{ unread: number }, Refusal, string | undefined>({
    mutationFn: (id) => post(`/admin/notices${id ? `/${encodeURIComponent(id)}` : ""}/read`),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

/** Has all stars looked over now; answers how many notices are new. */
export function useLookOverStars() {
  const client = useQueryClient();
  return useMutation<{ posted: number }, Refusal, void>({
    mutationFn: () => post("/admin/star-expiry"),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
