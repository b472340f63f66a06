import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LegalForm } from "../../backend/src/contracts/catalogue";
import type { CaseType, IssuerLevel, StarRating } from "../../backend/src/contracts/certification";
import type { DisplayPointInput } from "../../backend/src/contracts/display-point";
import type { OpenRound, RoundCaseType } from "../../backend/src/contracts/evaluation-round";
import type { LotEventKind, RecallLot } from "../../backend/src/contracts/lot";
import type { PromotionEventInput } from "../../backend/src/contracts/promotion-event";
import type { BuyerRole } from "../../backend/src/contracts/wholesale";
import type { ProductFacts, VariantFacts } from "../../backend/src/product-facts";

export type GroupRow = { handle: string; name_vi: string; name_en: string; position: number };
export type AisleRow = GroupRow & { is_leading_group: boolean; kinds: string[] };
export type ProducerRow = {
  handle: string;
  name: string;
  legal_form: LegalForm;
  is_operator: boolean;
  aliases: string[];
  old_commune: string | null;
  old_district: string | null;
  old_province: string;
  commune_code: string | null;
  commune_name: string | null;
  province_code: string;
  province_name: string;
  source: string | null;
  demo: { email?: string };
};
export type VariantRow = {
  sku: string;
  title_vi: string;
  title_en: string;
  net_amount: number;
  net_unit: VariantFacts["net_unit"];
  weight_g: number;
  box_cm: number[];
  price_vnd: number;
  stock_quantity: number;
};
export type ProductRow = {
  handle: string;
  name_vi: string;
  name_en: string;
  description_vi: string;
  description_en: string;
  producer: string;
  aisle: string;
  product_group: string;
  variants: VariantRow[];
  /** Left out where no source names a season. */
  season_months?: number[];
} & Omit<ProductFacts, "title_en" | "description_en" | "season_months">;
export type CertificationRow = {
  product: string;
  producer: string;
  holder_known: boolean;
  demonstration: boolean;
  star_rating: StarRating;
  case_type: CaseType;
  decision_number: string | null;
  round: string | null;
  issuer_level: IssuerLevel | null;
  issuer_name: string | null;
  criteria_set: string | null;
  year: number | null;
  year_basis: "recognised" | "as_of" | null;
  issued_on: string | null;
  expires_on: string | null;
  source: string | null;
};
export type TierRow = {
  sku: string;
  customer_group: string;
  min_order_quantity: number;
  case_size: number;
  tiers: { min_quantity: number; max_quantity: number | null; price_vnd: number }[];
};
export type BuyerRow = {
  name: string;
  tax_code: string;
  customer_group: string;
  approval_threshold_vnd: number;
  members: { email: string; full_name: string; role: BuyerRole }[];
};
export type DisplayPointRow = Required<DisplayPointInput> & { is_demonstration: boolean };
export type PromotionEventRow = Required<Omit<PromotionEventInput, "producer_ids">> & {
  producers: string[];
  is_demonstration: boolean;
};

/** Days count from the day of seeding: back to when the lot was made, on to its last day of use. */
export type LotRow = {
  code: string;
  producer: string;
  sku: string;
  /** Of the pack; from the range for use within a company, so that it is nobody's real number. */
  gtin: string;
  made_days_ago: number;
  use_by_in_days: number;
  quantity: number;
  raw_materials: { name: string; place: string; commune_code: string | null; supplier: string | null }[];
  events: {
    kind: LotEventKind;
    days_before: number;
    place: string;
    commune_code: string | null;
    note: string;
  }[];
  recall?: RecallLot & { days_ago: number };
};

/** An entry by product, or by the names of what is not on the market. */
export type RoundRow = Pick<OpenRound, "name" | "year" | "issuer_level" | "note"> & {
  opened_days_ago: number;
  entries: ((
    | { product: string }
    | { product_name: string; holder_name: string; star_before?: StarRating }
  ) & {
    case_type: RoundCaseType;
    result?: "granted" | "refused";
    star_rating?: StarRating;
    score_product?: number;
    score_marketing?: number;
    score_quality?: number;
    refusal_reason?: string;
  })[];
};

/** The rows of one file in `data/`; `data.test.ts` holds the files to these shapes. */
export const readRows = <Row>(file: string): Row[] => readData<Row[]>(file);

/** The groups of words that mean the same: the usual one, and the others. */
export const readSynonyms = (): string[][] =>
  Object.entries(readData<Record<string, string[]>>("synonyms.json")).map(([term, others]) => [
    term,
    ...others,
  ]);

const readData = <Data>(file: string): Data =>
  JSON.parse(readFileSync(join(__dirname, "data", file), "utf8")) as Data;
