import type { DatedDecision } from "../modules/certification";

/** A decision with what the dashboard groups it by; names are null where the product has none. */
export type RegistryRow = DatedDecision & {
  product_id: string;
  decision_number: string | null;
  is_demonstration: boolean;
  product_title: string;
  group_name: string | null;
  producer_id: string | null;
  producer_name: string | null;
  commune_name: string | null;
  province_name: string | null;
};

/** One product with all its decisions; what it is grouped by is that of today. */
export type RegistryProduct = Omit<
  RegistryRow,
  keyof DatedDecision | "decision_number" | "is_demonstration"
> & {
  decisions: RegistryRow[];
};
