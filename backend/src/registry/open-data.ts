import type { OpenDataRow } from "../contracts/open-data";
import { isTakenBy } from "../modules/certification";
import { toListItem } from "./certification-item";
import type { Registry } from "./registry";
import type { RegistryRow } from "./registry-row";

const ROWS_AT_ONCE = 500;

/** The whole registry as it stands on a day, newest first, in portions that are made when asked for. */
export function* openDataPortions(registry: Registry, day: string): Generator<OpenDataRow[]> {
  let portion: OpenDataRow[] = [];
  for (const { row } of registry.entries) {
    const told = toOpenDataRow(registry, row, day);
    if (told) portion.push(told);
    if (portion.length === ROWS_AT_ONCE) {
      yield portion;
      portion = [];
    }
  }
  if (portion.length > 0) yield portion;
}

/** How many decisions had been taken by a day. */
export const countOn = (registry: Registry, day: string): number =>
  registry.entries.filter(({ row }) => isTakenBy(row, day)).length;

function toOpenDataRow(registry: Registry, row: RegistryRow, day: string): OpenDataRow | null {
  const item = toListItem(registry, row, day);
  if (!item) return null;
  return {
    id: item.id,
    product_handle: item.product.handle,
    product_title: item.product.title,
    product_group: row.product.group,
    producer_handle: item.producer?.handle ?? null,
    producer_name: item.producer?.name ?? null,
    commune_code: item.commune?.code ?? null,
    commune_name: item.commune?.name ?? null,
    province_name: item.commune?.province ?? null,
    case_type: item.case_type,
    star_rating: item.star_rating,
    standing: item.standing,
    decision_number: item.decision_number,
    round: item.round,
    issuer_level: item.issuer_level,
    place: item.place,
    issued_on: item.issued_on,
    expires_on: item.expires_on,
    ended_on: item.ended_on,
    ended_by: item.ended_by?.id ?? null,
    revocation_reason: item.revocation_reason,
    year: item.year,
    year_basis: item.year_basis,
    criteria_set: row.criteria_set,
    score_product: row.scores.product,
    score_marketing: row.scores.marketing,
    score_quality: row.scores.quality,
    score_total: row.scores.total,
    exception_reason: item.exception?.reason ?? null,
    exception_rules: item.exception?.rules.map(({ rule }) => rule).join("; ") ?? null,
    document_url: item.document_url,
    source: item.source,
    is_demonstration: item.is_demonstration,
    as_of: day,
  };
}
