import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  DecisionPreview,
  IssueDecision,
  OpenRound,
  RecordedResult,
  RoundDetail,
  RoundView,
} from "../../contracts/evaluation-round";
import { post, remove, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

export type RoundQuery = { q?: string | undefined; year?: string | undefined; state?: string | undefined };

const key = "ocop-rounds";
const path = (id: string) => `/admin/rounds/${encodeURIComponent(id)}`;

/** One page of rounds, with the years for which there are any. */
export function useRounds(query: RoundQuery & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () =>
      sdk.client.fetch<{ rounds: RoundView[]; count: number; years: number[] }>("/admin/rounds", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** One round with its entries. */
export function useRound(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<RoundDetail>(path(id)),
    staleTime: 0,
  });
}

export function useOpenRound() {
  const client = useQueryClient();
  return useMutation<RoundDetail, Refusal, OpenRound>({
    mutationFn: (body) => post("/admin/rounds", body),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

export type RoundAct = { verb: "entries" | "decisions" | "close" | "reopen"; body?: object };

/** Does something to a round; it is read again either way, for a refusal means that it may have changed. */
export function useRoundAct(id: string) {
  const client = useQueryClient();
  return useMutation<RoundDetail, Refusal, RoundAct>({
    mutationFn: ({ verb, body }) => post(`${path(id)}/${verb}`, body),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

/** Takes an entry out of its round. */
export function useWithdrawEntry(id: string) {
  const client = useQueryClient();
  return useMutation<void, Refusal, string>({
    mutationFn: (entryId) => remove(`${path(id)}/entries/${encodeURIComponent(entryId)}`),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

/** Entry id → why it was not saved. */
export type ResultFaults = Record<string, string>;

/**
 * Saves results together. If the server refuses them, one by one, so that what is right is on record and
 * what is not can be told row by row.
 */
async function saveResults(id: string, results: RecordedResult[]): Promise<ResultFaults> {
  const send = (part: RecordedResult[]) => post(`${path(id)}/results`, { results: part });
  try {
    await send(results);
    return {};
  } catch (refusal) {
    if (results.length === 1) return faultOf(results, refusal as Refusal);
  }
  const faults: ResultFaults = {};
  for (const result of results) {
    await send([result]).catch((refusal: Refusal) => Object.assign(faults, faultOf([result], refusal)));
  }
  return faults;
}

function faultOf([result]: RecordedResult[], refusal: Refusal): ResultFaults {
  const said = Object.values(refusal.fields ?? {}).join(" ") || refusal.message;
  return result ? { [result.entry_id]: said } : {};
}

export function useSaveResults(id: string) {
  const client = useQueryClient();
  return useMutation<ResultFaults, Error, RecordedResult[]>({
    mutationFn: (results) => saveResults(id, results),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}

/** What a decision would record and refuse; nothing is written. */
export function usePreviewDecision(id: string) {
  return useMutation<DecisionPreview, Refusal, IssueDecision>({
    mutationFn: (body) => post(`${path(id)}/decisions/preview`, body),
  });
}
