import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type {
  OfficeSettlement,
  OpenedSettlements,
  OpenSettlements,
  PaySettlement,
  SettlementView,
} from "../../contracts/settlement";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-settlements";
export const ledgerKey = "ocop-ledger";
const path = (id: string) => `/admin/settlements/${encodeURIComponent(id)}`;

export type SettlementQuery = { state?: string | undefined; producer_id?: string | undefined };

export function useSettlements(query: SettlementQuery & { limit: number; offset: number }) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () =>
      sdk.client.fetch<{ settlements: SettlementView[]; count: number }>("/admin/settlements", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export function useSettlement(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<OfficeSettlement>(path(id)),
    staleTime: 0,
  });
}

/** Whatever is done may have been done by somebody else before: all is read again either way. */
function useAct<Sent, Answer>(send: (sent: Sent) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, Refusal, Sent>({
    mutationFn: send,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: [key] });
      await client.invalidateQueries({ queryKey: [ledgerKey] });
    },
  });
}

export const useOpenSettlements = () =>
  useAct<OpenSettlements, OpenedSettlements>((body) => post("/admin/settlements", body));

export type SettlementAct =
  | { verb: "approve"; body?: object }
  | { verb: "pay"; body: PaySettlement }
  | { verb: "call-off" | "take-back"; body: { reason: string } };

export const useSettlementAct = (id: string) =>
  useAct<SettlementAct, OfficeSettlement>(({ verb, body }) => post(`${path(id)}/${verb}`, body));
