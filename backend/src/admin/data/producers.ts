import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { LegalForm } from "../../contracts/catalogue";
import type { StarStanding } from "../../contracts/certification";
import type { MemberRole } from "../../contracts/producer";
import type { PaperView, SellingView } from "../../contracts/producer-paper";
import type { RegisteredProducer, RenewedSignIn } from "../../contracts/producer-registration";
import { post, sdk } from "../lib/client";
import { exportHref } from "../lib/export-href";
import type { Refusal } from "../lib/refusal";
import type { Certification } from "./certifications";

export type ProducerRow = {
  id: string;
  handle: string;
  name: string;
  legal_form: LegalForm;
  is_operator: boolean;
  is_suspended: boolean;
  commune_name: string | null;
  province_name: string;
  old_commune: string | null;
  old_district: string | null;
  old_province: string;
  product_count: number;
  selling: SellingView;
  waiting_papers: number;
};

export type ProducerMember = {
  id: string;
  name: string;
  email: string;
  role: MemberRole;
  is_demonstration: boolean;
  sign_in_renewed_at: string | null;
};

export type ProducerDetail = ProducerRow & {
  aliases: string[];
  source: string | null;
  tax_code: string | null;
  phone: string | null;
  verified_by_name: string | null;
  suspended_by_name: string | null;
  papers: PaperView[];
  members: ProducerMember[];
  products: { id: string; handle: string; title: string; star: StarStanding }[];
  certifications: Certification[];
};

export type ProducerFilters = {
  q?: string | undefined;
  selling?: string | undefined;
  papers?: string | undefined;
};
export type ProducerQuery = ProducerFilters & { limit?: number; offset?: number };

type ProducerList = { producers: ProducerRow[]; count: number };

/** One page of producers. */
export function useProducers(query: ProducerQuery) {
  return useQuery({
    queryKey: ["ocop-producers", query],
    queryFn: () => sdk.client.fetch<ProducerList>("/admin/producers", { query }),
    placeholderData: keepPreviousData,
  });
}

/** The address of the same producers as a table. */
export const producerExport = (query: ProducerFilters): string =>
  exportHref("/admin/producers/export", query);

/** One producer with members, products and decisions. */
export function useProducer(id: string) {
  return useQuery({
    queryKey: ["ocop-producers", id],
    queryFn: () =>
      sdk.client.fetch<{ producer: ProducerDetail }>(`/admin/producers/${encodeURIComponent(id)}`),
  });
}

export type ProducerDraft = Record<
  "name" | "legal_form" | "tax_code" | "commune_code" | "phone" | "contact_name" | "contact_email",
  string
> & { province_code: string };

/** Takes a new producer into the market; answers the first member's password, once. */
export function useRegisterProducer() {
  const client = useQueryClient();
  return useMutation<RegisteredProducer, Refusal, ProducerDraft>({
    mutationFn: (draft) => post("/admin/producers", draft),
    onSuccess: () => client.invalidateQueries({ queryKey: ["ocop-producers"] }),
  });
}

/** Gives a member a new first password, answered once; her old one and her sessions end. */
export function useRenewSignIn(producerId: string) {
  const client = useQueryClient();
  return useMutation<RenewedSignIn, Refusal, ProducerMember>({
    mutationFn: ({ id, sign_in_renewed_at }) =>
      post(`/admin/producers/${encodeURIComponent(producerId)}/members/${encodeURIComponent(id)}/password`, {
        seen_renewed_at: sign_in_renewed_at,
      }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ["ocop-producers", producerId] });
    },
  });
}
