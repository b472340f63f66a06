import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { RecordCertification } from "../../contracts/certification";
import type {
  OfficeCertification,
  OfficeCertificationDetail,
  OfficeCertificationList,
  WithdrawnCertification,
} from "../../contracts/office-certification";
import { post, sdk } from "../lib/client";
import type { Refusal } from "../lib/refusal";

/** A decision as the office sees it. */
export type Certification = OfficeCertification;

export type CertificationFilter = {
  q?: string | undefined;
  standing?: string | undefined;
  stars?: string | undefined;
  year?: string | undefined;
  commune?: string | undefined;
  case_type?: string | undefined;
  exception?: string | undefined;
  expiring_within?: string | undefined;
};

export type CertificationQuery = CertificationFilter & {
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

/** The address of the same decisions as a table. */
export function certificationExport(filter: CertificationFilter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/admin/certifications/export?${new URLSearchParams(given)}`;
}

const path = (id: string) => `/admin/certifications/${encodeURIComponent(id)}`;

/** One decision in full, or what is kept of a withdrawn one. */
export function useCertification(id: string) {
  return useQuery({
    queryKey: [key, "one", id],
    queryFn: () => sdk.client.fetch<OfficeCertificationDetail>(path(id)),
    staleTime: 0,
  });
}

/** The decisions that were taken off the record. */
export function useWithdrawnCertifications() {
  return useQuery({
    queryKey: [key, "withdrawn"],
    queryFn: () =>
      sdk.client.fetch<{ certifications: WithdrawnCertification[] }>("/admin/certifications/withdrawn"),
    staleTime: 0,
  });
}

/** Writes a decision; whatever shows stars is read again afterwards, also when it was refused. */
function useWrite<Answer, Input>(write: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation<Answer, Refusal, Input>({
    mutationFn: write,
    // Not waited for: reading again may take away the very form that has yet to say "done".
    onSettled: () => {
      for (const shown of [key, "ocop-producers", "ocop-audit"]) {
        void client.invalidateQueries({ queryKey: [shown] });
      }
    },
  });
}

export const useRecordCertification = () =>
  useWrite((body: RecordCertification) =>
    post<{ certification: Certification }>("/admin/certifications", body),
  );

/** Takes a decision off the record, with a reason. */
export const useWithdrawCertification = (id: string) =>
  useWrite((reason: string) => post<{ certification_ids: string[] }>(`${path(id)}/withdraw`, { reason }));

/** Puts a withdrawn decision back on record. */
export const usePutBackCertification = () =>
  useWrite((id: string) => post<{ certification_id: string }>(`${path(id)}/put-back`));
