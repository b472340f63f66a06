import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AuditFilter, AuditList } from "../../contracts/audit";
import { sdk } from "../lib/client";

export type AuditQuery = { [Field in keyof AuditFilter]?: string | undefined } & {
  limit?: number;
  offset?: number;
};

/** One page of the trail, newest first; always read anew, because anybody may have written since. */
export function useAudit(query: AuditQuery) {
  return useQuery({
    queryKey: ["ocop-audit", query],
    queryFn: () => sdk.client.fetch<AuditList>("/admin/audit", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
