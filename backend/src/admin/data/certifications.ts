import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CertificationView, RecordCertification } from "../../contracts/certification";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

/** A decision as the office sees it. */
export type Certification = CertificationView & {
  product: { id: string; handle: string; title: string };
  producer: { id: string; handle: string; name: string } | null;
  score_total: number | null;
};

export type CertificationQuery = {
  q?: string;
  standing?: string;
  stars?: string;
  product_id?: string;
  producer_id?: string;
  limit?: number;
  offset?: number;
};

type CertificationList = { certifications: Certification[]; count: number };

const key = "ocop-certifications";

/** One page of decisions. */
export function useCertifications(query: CertificationQuery) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<CertificationList>("/admin/certifications", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Records one decision; whatever shows stars is read again afterwards. */
export function useRecordCertification() {
  const client = useQueryClient();
  return useMutation<{ certification: Certification }, Refusal, RecordCertification>({
    mutationFn: (body) => post("/admin/certifications", body),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [key] });
      await client.invalidateQueries({ queryKey: ["ocop-producers"] });
    },
  });
}
