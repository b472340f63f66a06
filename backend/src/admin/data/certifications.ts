import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { RecordCertification } from "../../contracts/certification";
import type { OfficeCertification, OfficeCertificationList } from "../../contracts/office-certification";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

/** A decision as the office sees it. */
export type Certification = OfficeCertification;

export type CertificationQuery = {
  q?: string;
  standing?: string;
  stars?: string;
  product_id?: string;
  producer_id?: string;
  limit?: number;
  offset?: number;
};

const key = "ocop-certifications";

/** One page of decisions. */
export function useCertifications(query: CertificationQuery) {
  return useQuery({
    queryKey: [key, query],
    queryFn: () => sdk.client.fetch<OfficeCertificationList>("/admin/certifications", { query }),
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
