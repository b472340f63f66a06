import type { ProductPage } from "@contracts/catalogue";
import type { CertificationDetail, CertificationList } from "@contracts/certification";
import type { ApiClient } from "../../support/api-client";

export type Refused = {
  type: string;
  message: string;
  code?: string;
  fields?: Record<string, string>;
  refusals?: { field: string; rule: string; message: string; may_be_excepted: boolean }[];
};
export type Recorded = { certification: { id: string; standing: string; expires_on: string | null } };

export const pageOf = async (api: ApiClient, handle: string): Promise<ProductPage> =>
  (await api.get<ProductPage>(`/store/catalogue/products/${handle}`)).body;

export const lookUp = async (api: ApiClient, query: string): Promise<CertificationList> =>
  (await api.get<CertificationList>(`/store/certifications?${query}`)).body;

export const detailOf = async (api: ApiClient, id: string, on?: string): Promise<CertificationDetail> =>
  (await api.get<CertificationDetail>(`/store/certifications/${id}${on ? `?on=${on}` : ""}`)).body;

/** A decision that the rules of its day allow for a product that holds a lower star. */
export const upgrade = (product: ProductPage, changes: object = {}) => ({
  product_id: product.id,
  producer_id: product.producer.id,
  case_type: "upgrade",
  star_rating: 5,
  decision_number: "2277/QĐ-BNN-VPĐP",
  issuer_level: "centre",
  issued_on: "2026-05-04",
  score_total: 91,
  ...changes,
});

/** A revocation by the level that recognised the star. */
export const revocation = (product: ProductPage, changes: object = {}) => ({
  product_id: product.id,
  producer_id: product.producer.id,
  case_type: "revocation",
  decision_number: "99/QĐ-UBND",
  issuer_level: "province",
  issued_on: "2026-11-02",
  revocation_reason: "Sản phẩm không còn đạt yêu cầu về an toàn thực phẩm.",
  ...changes,
});
