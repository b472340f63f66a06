import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { OfficeProposal } from "../../contracts/product-proposal";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

const key = "ocop-product-proposals";
const path = (id: string) => `/admin/product-proposals/${encodeURIComponent(id)}`;

/** One new product as its producer sent it in. */
export function useProposal(id: string) {
  return useQuery({
    queryKey: [key, id],
    queryFn: () => sdk.client.fetch<{ proposal: OfficeProposal }>(path(id)),
    staleTime: 0,
  });
}

/** Approves or returns a new product; it is read again either way, because a refusal means that it changed. */
export function useDecideProposal(id: string) {
  const client = useQueryClient();
  return useMutation<{ proposal: OfficeProposal }, Refusal, { verb: "approve" | "return"; body: object }>({
    mutationFn: ({ verb, body }) => post(`${path(id)}/${verb}`, body),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: [key] });
      await client.invalidateQueries({ queryKey: ["ocop-listings"] });
      // A certification may be recorded for the new product at once.
      await client.invalidateQueries({ queryKey: ["ocop-product-choices"] });
    },
  });
}
