import type {
  CaseType,
  CertificationView,
  IssuerLevel,
  Standing,
  StarRating,
} from "../contracts/certification";

/** A stored OcopCertification, as far as the public may see it. */
export type CertificationRow = {
  id: string;
  product_id: string;
  producer_id: string | null;
  star_rating: StarRating;
  case_type: CaseType;
  decision_number: string | null;
  issuer_level: IssuerLevel | null;
  issued_on: string | null;
  expires_on: string | null;
  revoked_on: string | null;
  year: number | null;
  year_basis: "recognised" | "as_of" | null;
  is_demonstration: boolean;
  source: string | null;
};

export const certificationFields = [
  "id",
  "product_id",
  "producer_id",
  "star_rating",
  "case_type",
  "decision_number",
  "issuer_level",
  "issued_on",
  "expires_on",
  "revoked_on",
  "year",
  "year_basis",
  "is_demonstration",
  "source",
];

/** The decisions of each product: standings are decided product by product. */
export function byProduct<Row extends Pick<CertificationRow, "product_id">>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.product_id);
    if (group) group.push(row);
    else groups.set(row.product_id, [row]);
  }
  return groups;
}

/** One decision in the public's words, with its standing on the day asked for. */
export function toCertificationView(
  row: CertificationRow,
  standing: Standing,
  product: CertificationView["product"],
  producer: CertificationView["producer"],
): CertificationView {
  return {
    id: row.id,
    product: { handle: product.handle, title: product.title },
    producer: producer && { handle: producer.handle, name: producer.name },
    star_rating: row.star_rating,
    standing,
    decision_number: row.decision_number,
    issuer_level: row.issuer_level,
    issued_on: row.issued_on,
    expires_on: row.expires_on,
    year: row.year,
    year_basis: row.year_basis,
    case_type: row.case_type,
    is_demonstration: row.is_demonstration,
    source: row.source,
  };
}
