import { toCertificationView } from "../catalogue/certification-view";
import type { CertificationDetail } from "../contracts/certification";
import { criteriaSetOf, isTakenBy } from "../modules/certification";
import type { Registry } from "./registry";
import type { RegistryRow } from "./registry-row";

/** One decision with everything the public may know of it, and the history of its product, on a day. */
export function toDetail(registry: Registry, row: RegistryRow, day: string): CertificationDetail {
  const siblings = registry.siblings(row);
  const stand = registry.standing(row, day);
  const history = siblings.flatMap((one) => toCertificationView(one, siblings, stand, one) ?? []);
  // Before its day it is told as on its own first day, with no standing yet.
  const firstDay = isTakenBy(row, day) ? day : (row.issued_on ?? `${row.year ?? day.slice(0, 4)}-01-01`);
  const view = toCertificationView(row, siblings, registry.standing(row, firstDay), row);
  if (!view) throw new Error(`The decision ${row.id} is not taken on its own day.`);
  return {
    on: day,
    certification: {
      ...view,
      standing: stand.standings.get(row.id) ?? null,
      product_is_listed: row.product.is_listed,
      commune: row.producer?.commune ?? null,
      scores: row.scores,
      criteria_set: criteriaSetOf(row.criteria_set),
      product_group: row.product.group,
    },
    star: stand.star,
    history,
  };
}
