import type { LotEventKind, LotState, RawMaterial } from "../../contracts/lot";

/** A lot as the query engine joins it. */
export type JoinedLot = {
  id: string;
  code: string;
  producer_id: string;
  product_id: string;
  variant_id: string;
  made_on: string;
  use_by_on: string | null;
  quantity: number;
  state: LotState;
  is_demonstration: boolean;
  updated_at: string | Date;
  product?: { id: string; handle: string; title: string; metadata?: unknown } | null;
  product_variant?: { id: string; title: string; sku?: string | null } | null;
};

export type JoinedEvent = {
  id: string;
  kind: LotEventKind;
  happened_on: string;
  place: string;
  commune_code: string | null;
  note: string;
  file_id: string | null;
  corrects_id: string | null;
  created_at: string | Date;
};

export type JoinedDetail = JoinedLot & {
  raw_materials: RawMaterial[];
  events?: (JoinedEvent | null)[] | null;
};

export const lotFields = [
  ...["id", "code", "producer_id", "product_id", "variant_id", "made_on", "use_by_on"],
  ...["quantity", "state", "is_demonstration", "updated_at"],
  ...["id", "handle", "title", "metadata"].map((name) => `product.${name}`),
  ...["id", "title", "sku"].map((name) => `product_variant.${name}`),
];

export const lotDetailFields = [...lotFields, "raw_materials", "events.*"];
