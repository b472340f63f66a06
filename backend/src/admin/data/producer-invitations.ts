import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { InvitationRow } from "../../contracts/producer-member";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const at = (producerId: string): string => `/admin/producers/${encodeURIComponent(producerId)}/invitations`;

/** Who is asked to act for a producer and has not answered. */
export function useInvitations(producerId: string) {
  return useQuery({
    queryKey: ["ocop-producers", producerId, "invitations"],
    queryFn: () => sdk.client.fetch<{ invitations: InvitationRow[] }>(at(producerId)),
  });
}

/** Sends an invitation's letter again. */
export function useResendInvitation(producerId: string) {
  const client = useQueryClient();
  return useMutation<{ id: string }, Refusal, InvitationRow>({
    mutationFn: ({ id, sent_count }) =>
      post(`${at(producerId)}/${encodeURIComponent(id)}/resend`, { expected_count: sent_count }),
    onSettled: () => client.invalidateQueries({ queryKey: ["ocop-producers", producerId] }),
  });
}
