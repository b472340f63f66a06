import type { CertificationView } from "../contracts/certification";
import { type StandingOn, standingOn } from "../modules/certification";
import type { CertificationRow } from "./certification-row";

/**
 * One decision in the public's words, as it stands on a day; null when it was not taken by then.
 * @param siblings all decisions about the product, this one included
 */
export function toCertificationView(
  row: CertificationRow,
  siblings: readonly CertificationRow[],
  { standings, endings }: StandingOn,
  names: Pick<CertificationView, "product" | "producer">,
): CertificationView | null {
  const standing = standings.get(row.id);
  if (!standing) return null;
  const ending = endings.get(row.id);
  const endedBy = siblings.find(({ id }) => id === ending?.by);
  const revocation = ending?.standing === "revoked" ? endedBy : undefined;
  const { product, producer } = names;
  return {
    id: row.id,
    product: { handle: product.handle, title: product.title },
    producer: producer && { handle: producer.handle, name: producer.name },
    star_rating: row.star_rating,
    standing,
    decision_number: row.decision_number,
    issuer_level: row.issuer_level,
    place: row.place,
    round: row.round,
    issued_on: row.issued_on,
    expires_on: row.expires_on,
    ended_on: row.case_type === "revocation" ? null : (ending?.from ?? null),
    ended_by: endedBy ? { id: endedBy.id, decision_number: endedBy.decision_number } : null,
    revocation_reason: revocation?.revocation_reason ?? row.revocation_reason,
    year: row.year,
    year_basis: row.year_basis,
    case_type: row.case_type,
    exception: exceptionOf(row),
    document_url: row.document_id && `/store/files/${row.document_id}`,
    is_demonstration: row.is_demonstration,
    source: row.source,
  };
}

const exceptionOf = ({
  exception_reason,
  exception_rules,
}: CertificationRow): CertificationView["exception"] =>
  exception_reason === null ? null : { reason: exception_reason, rules: exception_rules ?? [] };

/** All decisions about one product taken by a day, newest first. */
export function viewsOfProduct<Row extends CertificationRow>(
  rows: readonly Row[],
  day: string,
  namesOf: (row: Row) => Pick<CertificationView, "product" | "producer">,
): CertificationView[] {
  const stand = standingOn(rows, day);
  return rows.flatMap((row) => toCertificationView(row, rows, stand, namesOf(row)) ?? []).sort(byNewest);
}

type Dated = Pick<CertificationView, "issued_on" | "year"> & { product: { title: string } };

const timeOf = ({ issued_on, year }: Dated): string => issued_on ?? String(year ?? 0).padStart(4, "0");

/** Newest decision first; one known by its year stands behind the dated ones of that year. */
export function byNewest(a: Dated, b: Dated): number {
  const [older, newer] = [timeOf(a), timeOf(b)];
  if (older !== newer) return older < newer ? 1 : -1;
  return titleOrder.compare(a.product.title, b.product.title);
}

const titleOrder = new Intl.Collator("vi");
