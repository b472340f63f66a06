import type { CertificationView } from "@contracts/certification";

/** A decision in force, for tests. */
export const certificationView = (changes: Partial<CertificationView> = {}): CertificationView => ({
  id: "ocert_1",
  product: { handle: "mien", title: "Miến" },
  producer: { handle: "htx", name: "HTX" },
  star_rating: 4,
  standing: "in_force",
  decision_number: "2616/QĐ-UBND",
  issuer_level: "province",
  place: "UBND tỉnh Thái Nguyên",
  round: null,
  issued_on: "2025-12-06",
  expires_on: "2028-12-06",
  ended_on: null,
  ended_by: null,
  revocation_reason: null,
  year: 2025,
  year_basis: "recognised",
  case_type: "re_issue",
  exception: null,
  document_url: null,
  is_demonstration: false,
  source: null,
  ...changes,
});
