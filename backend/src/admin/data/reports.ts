import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfficeReport, OfficeReportList } from "../../contracts/misuse-report";
import { post, sdk } from "../lib/client";
import { exportHref } from "../lib/export-href";
import type { Refusal } from "../lib/refusal";

export type ReportQuery = {
  q?: string | undefined;
  state?: string | undefined;
  kind?: string | undefined;
  commune_code?: string | undefined;
  overdue?: string | undefined;
};

const key = "ocop-reports";

/** One page of reports. */
export function useReports(query: ReportQuery & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<OfficeReportList>("/admin/reports", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The address of the same reports as a table. */
export const reportExport = (query: ReportQuery): string => exportHref("/admin/reports/export", query);

const path = (id: string) => `/admin/reports/${encodeURIComponent(id)}`;

/** One report in full. */
export function useReport(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<{ report: OfficeReport }>(path(id)),
    staleTime: 0,
  });
}

export type ReportAct = {
  verb: "take-up" | "answer" | "close" | "reopen" | "notes" | "tell-producer";
  body: object;
};

/** Does something to a report; a refusal means that it may have changed, so it is read again either way. */
export function useReportAct(id: string) {
  const client = useQueryClient();
  return useMutation<{ report: OfficeReport }, Refusal, ReportAct>({
    mutationFn: ({ verb, body }) => post(`${path(id)}/${verb}`, body),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
