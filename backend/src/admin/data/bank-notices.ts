import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { sdk } from "../lib/client";

export const bankNoticeStatuses = ["received", "matched", "unmatched"] as const;

export type BankNotice = {
  id: string;
  external_id: string;
  amount_vnd: number;
  memo: string;
  received_at: string;
  status: (typeof bankNoticeStatuses)[number];
  remark: string | null;
  order_id: string | null;
};

export type BankNoticeQuery = { q?: string; status?: string; limit?: number; offset?: number };

type BankNoticeList = { bank_notices: BankNotice[]; count: number };

/** One page of bank notices, newest first. */
export function useBankNotices(query: BankNoticeQuery) {
  return useQuery({
    queryKey: ["ocop-bank-notices", query],
    queryFn: () => sdk.client.fetch<BankNoticeList>("/admin/bank-notices", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
