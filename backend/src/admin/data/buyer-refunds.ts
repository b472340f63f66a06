import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfficeRefund, PayRefund } from "../../contracts/cancellation";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-buyer-refunds";

type RefundQuery = { state?: string | undefined; limit: number; offset: number };
type RefundList = { refunds: OfficeRefund[]; count: number; owed_vnd: number };

/** One page of what buyers are owed or were paid back, the owed first. */
export function useBuyerRefunds(query: RefundQuery) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<RefundList>("/admin/buyer-refunds", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Whatever is done may have been done by somebody else before: all is read again either way. */
export function usePayRefund() {
  const client = useQueryClient();
  return useMutation<{ is_new: boolean }, Refusal, { id: string; paid: PayRefund }>({
    mutationFn: ({ id, paid }) => post(`/admin/buyer-refunds/${encodeURIComponent(id)}/pay`, paid),
    onSettled: () => client.invalidateQueries({ queryKey: [key] }),
  });
}
