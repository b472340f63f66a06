import { useMutation, useQueryClient } from "@tanstack/react-query";
import { post } from "../lib/client";
import type { Refusal } from "../lib/refusal";

/** Writes down that the money of an order has arrived. */
export function useConfirmPayment(orderId: string) {
  const client = useQueryClient();
  return useMutation<unknown, Refusal, void>({
    mutationFn: () => post(`/admin/orders/${encodeURIComponent(orderId)}/confirm-payment`),
    // "orders" is the dashboard's own key: its payment section on the same page must follow.
    onSuccess: () => client.invalidateQueries({ queryKey: ["orders"] }),
  });
}
