import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DeductionRules } from "../../contracts/deduction";
import type { Adjustment, RecordRule } from "../../contracts/ledger";
import type { CheckPayoutAccount, PayoutAccounts } from "../../contracts/payout-account";
import type { EntryList, LedgerCheck, ProducerBalance } from "../../contracts/settlement";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";
import { ledgerKey } from "./settlements";

const producerPath = (id: string) => `/admin/producers/${encodeURIComponent(id)}`;

function useRead<Answer>(name: readonly unknown[], path: string, query: object = {}) {
  return useQuery({
    queryKey: [ledgerKey, ...name, query],
    queryFn: () => sdk.client.fetch<Answer>(path, { query: { ...query } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

function useWrite<Sent>(send: (sent: Sent) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation<unknown, Refusal, Sent>({
    mutationFn: send,
    onSettled: () => client.invalidateQueries({ queryKey: [ledgerKey] }),
  });
}

export const useBalances = () =>
  useRead<{ balances: ProducerBalance[] }>(["balances"], "/admin/ledger/balances");

export const useLedgerCheck = () => useRead<LedgerCheck>(["check"], "/admin/ledger/check");

export type ProducerLedger = EntryList & { due_vnd: number; settling_vnd: number; paid_vnd: number };
export type LedgerQuery = {
  kind?: string | undefined;
  order?: string | undefined;
  limit: number;
  offset: number;
};

export const useProducerLedger = (id: string, query: LedgerQuery) =>
  useRead<ProducerLedger>(["producer", id], `${producerPath(id)}/ledger`, query);

export const useAdjust = (id: string) =>
  useWrite<Adjustment>((body) => post(`${producerPath(id)}/adjustments`, body));

export const usePayoutAccounts = (id: string) =>
  useRead<PayoutAccounts>(["accounts", id], `${producerPath(id)}/payout-accounts`);

export const useCheckAccount = (id: string) =>
  useWrite<{ accountId: string; check: CheckPayoutAccount }>(({ accountId, check }) =>
    post(`${producerPath(id)}/payout-accounts/${encodeURIComponent(accountId)}/check`, check),
  );

export const useDeductionRules = () => useRead<DeductionRules>(["rules"], "/admin/deduction-rules");

export const useRecordRule = () => useWrite<RecordRule>((body) => post("/admin/deduction-rules", body));

export const useWithdrawRule = () =>
  useWrite<string>((id) => post(`/admin/deduction-rules/${encodeURIComponent(id)}/withdraw`));
