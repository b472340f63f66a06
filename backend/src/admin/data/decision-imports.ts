import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  DecisionImportDetail,
  DecisionImportRows,
  DecisionImportView,
} from "../../contracts/decision-import";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";
import { upload } from "../lib/upload";

const key = "ocop-decision-imports";
const base = "/admin/certifications/imports";
const path = (id: string) => `${base}/${encodeURIComponent(id)}`;

/** An empty sheet to fill in, and the whole registry in the same shape. */
export const templateHref = `${base}/template?format=xlsx`;
export const registryHref = `${base}/registry`;
/** The report of an import as a table. */
export const importReport = (id: string, state: string | undefined): string =>
  `${path(id)}/report${state ? `?state=${encodeURIComponent(state)}` : ""}`;

/** One page of imports, newest first. */
export function useImports(query: { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<{ imports: DecisionImportView[]; count: number }>(base, { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export function useImport(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<DecisionImportDetail>(path(id)),
    staleTime: 0,
  });
}

export type ImportRowsQuery = { state?: string | undefined; q?: string | undefined };

/** One page of the report, in the order of the file. */
export function useImportRows(id: string, query: ImportRowsQuery & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, id, "rows", query],
    queryFn: () => sdk.client.fetch<DecisionImportRows>(`${path(id)}/rows`, { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Loads a sheet and has it checked; nothing goes on record. */
export function useCheckFile(onProgress: (percent: number) => void) {
  const client = useQueryClient();
  return useMutation<DecisionImportDetail, Refusal, File>({
    mutationFn: (file) => upload({ path: base, file, onProgress }),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

/** Commits or undoes an import; it is read again either way, because a refusal may bring a new report. */
export function useImportAct(id: string) {
  const client = useQueryClient();
  return useMutation<DecisionImportDetail, Refusal, { verb: "commit" | "undo"; body?: object }>({
    mutationFn: ({ verb, body }) => post(`${path(id)}/${verb}`, body),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: [key] });
      await client.invalidateQueries({ queryKey: ["ocop-certifications"] });
    },
  });
}
