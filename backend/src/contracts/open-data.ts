import { z } from "zod";
import { type CaseType, daySchema, type IssuerLevel, type Standing, type StarRating } from "./certification";

/** Columns of the open data, in their order. Names and meanings stay; new ones are added at the end. */
export const openDataColumns = [
  "id",
  "product_handle",
  "product_title",
  "product_group",
  "producer_handle",
  "producer_name",
  "commune_code",
  "commune_name",
  "province_name",
  "case_type",
  "star_rating",
  "standing",
  "decision_number",
  "round",
  "issuer_level",
  "place",
  "issued_on",
  "expires_on",
  "ended_on",
  "ended_by",
  "revocation_reason",
  "year",
  "year_basis",
  "criteria_set",
  "score_product",
  "score_marketing",
  "score_quality",
  "score_total",
  "exception_reason",
  "exception_rules",
  "document_url",
  "source",
  "is_demonstration",
  "as_of",
] as const;

type Value = string | number | boolean | null;

/** One decision in the open data; see docs/open-data.md. */
export type OpenDataRow = Record<(typeof openDataColumns)[number], Value> & {
  id: string;
  case_type: CaseType;
  star_rating: StarRating;
  standing: Standing;
  issuer_level: IssuerLevel | null;
  is_demonstration: boolean;
};

export const openDataQuerySchema = z.object({
  format: z.enum(["json", "csv"]).default("json"),
  /** The day whose standings are told; today when left out. */
  on: daySchema.optional(),
});

/** `GET /store/certifications/open-data?format=json` */
export type OpenData = {
  title: string;
  licence: string;
  licence_url: string;
  attribution: string;
  /** The day on which it was made, and the day whose standings it tells. */
  generated_on: string;
  as_of: string;
  count: number;
  columns: readonly string[];
  certifications: OpenDataRow[];
};

export const openDataTerms = {
  title: "Sổ chứng nhận OCOP",
  licence: "CC BY 4.0",
  licence_url: "https://creativecommons.org/licenses/by/4.0/",
  attribution:
    "Được dùng lại tự do, kể cả cho mục đích thương mại, khi ghi nguồn “Sổ chứng nhận OCOP, chợ OCOP Bắc Kạn” và ngày lấy dữ liệu.",
} as const;
