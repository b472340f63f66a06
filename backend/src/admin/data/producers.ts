import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { LegalForm } from "../../contracts/catalogue";
import type { StarStanding } from "../../contracts/certification";
import type { MemberRole } from "../../contracts/producer";
import type { PaperView, SellingView } from "../../contracts/producer-paper";
import { sdk } from "../lib/client";
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

export type ProducerDetail = ProducerRow & {
  aliases: string[];
  source: string | null;
  verified_by_name: string | null;
  suspended_by_name: string | null;
  papers: PaperView[];
  members: { id: string; name: string; email: string; role: MemberRole; is_demonstration: boolean }[];
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
export function producerExport(query: ProducerFilters): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/admin/producers/export?${new URLSearchParams(given)}`;
}

/** One producer with members, products and decisions. */
export function useProducer(id: string) {
  return useQuery({
    queryKey: ["ocop-producers", id],
    queryFn: () =>
      sdk.client.fetch<{ producer: ProducerDetail }>(`/admin/producers/${encodeURIComponent(id)}`),
  });
}
