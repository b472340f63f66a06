import { readFileSync } from "node:fs";

export type Province = { code: string; name: string; zone: string };
export type Commune = { code: string; name: string; province_code: string };
export type Aisle = { handle: string; position: number; kinds: string[] };
export type Group = { handle: string; position: number };
export type Hint = { kind: string; low_vnd: number; high_vnd: number };
export type Producer = {
  handle: string;
  legal_form: string;
  is_operator: boolean;
  old_commune: string | null;
  commune_code: string | null;
  commune_name: string | null;
  province_code: string;
  demo: { email?: string };
};
export type Variant = {
  sku: string;
  net_amount: number;
  net_unit: string;
  weight_g: number;
  box_cm: number[];
  price_vnd: number;
  stock_quantity: number;
};
export type Product = {
  handle: string;
  producer: string;
  holder_known: boolean;
  aisle: string;
  product_group: string;
  kind: string;
  is_alcohol: boolean;
  requires_shipping: boolean;
  price_is_illustrative: boolean;
  origin: { commune_code: string | null; province_code: string };
  label: { field_set?: string; warning_vi?: string };
  variants: Variant[];
};
export type Certification = {
  handle: string;
  product: string;
  producer: string;
  demonstration: boolean;
  star_rating: number;
  case_type: string;
  decision_number: string | null;
  issuer_level: string | null;
  criteria_set: string | null;
  year: number;
  year_basis: string;
  issued_on: string | null;
  expires_on: string | null;
};
export type Tier = { min_quantity: number; max_quantity: number | null; price_vnd: number };
export type TierRow = {
  sku: string;
  customer_group: string;
  min_order_quantity: number;
  case_size: number;
  tiers: Tier[];
};
export type Buyer = {
  tax_code: string;
  tax_code_is_demonstration: boolean;
  customer_group: string;
  address: { commune_code: string; province_code: string };
  members: { email: string; role: string }[];
};
export type Rate = { first_g: number; first_vnd: number; step_g: number; step_vnd: number };
export type RateCard = {
  valid_from: string;
  zones: Record<string, Rate>;
  volumetric_divisor: number;
  illustrative: boolean;
};

/** The text of one seed file, named from this folder. */
export const text = (file: string): string => readFileSync(new URL(`./${file}`, import.meta.url), "utf8");

/** The rows of one seed file; the tests beside it hold the data to these types. */
export const rows = <Row>(file: string): Row[] => JSON.parse(text(file)) as Row[];
