import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfficeApplication, OfficeApplicationList } from "../../contracts/producer-application";
import { post, sdk } from "../lib/client";
import { exportHref } from "../lib/export-href";
import type { Refusal } from "../lib/refusal";

export type ApplicationQuery = { q?: string | undefined; state?: string | undefined };

const key = "ocop-producer-applications";
const path = (id: string) => `/admin/producer-applications/${encodeURIComponent(id)}`;

/** One page of applications. */
export function useApplications(query: ApplicationQuery & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<OfficeApplicationList>("/admin/producer-applications", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The address of the same applications as a table. */
export const applicationExport = (query: ApplicationQuery): string =>
  exportHref("/admin/producer-applications/export", query);

/** One application in full. */
export function useApplication(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<{ application: OfficeApplication }>(path(id)),
    staleTime: 0,
  });
}

export type ApplicationAct = { verb: "approve" | "return" | "refuse"; body: object };

/** Answers an application; a refusal means that it may have changed, so it is read again either way. */
export function useApplicationAct(id: string) {
  const client = useQueryClient();
  return useMutation<{ application: OfficeApplication }, Refusal, ApplicationAct>({
    mutationFn: ({ verb, body }) => post(`${path(id)}/${verb}`, body),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
