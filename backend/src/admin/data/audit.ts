import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { AuditFilter, OfficeAuditList } from "../../contracts/audit";
import { sdk } from "../lib/client";

export type AuditQuery = { [Field in keyof AuditFilter]?: string | undefined } & {
  limit?: number;
  offset?: number;
};

const key = "ocop-audit";

/**
 * One page of the trail, newest first; always read anew, because anybody may have written since, and again
 * after whatever this screen writes.
 */
export function useAudit(query: AuditQuery) {
  const client = useQueryClient();
  useEffect(
    () =>
      client.getMutationCache().subscribe(({ type, mutation }) => {
        if (type === "updated" && mutation.state.status === "success")
          void client.invalidateQueries({ queryKey: [key] });
      }),
    [client],
  );
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<OfficeAuditList>("/admin/audit", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
