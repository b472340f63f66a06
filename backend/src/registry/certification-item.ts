import { toCertificationView } from "../catalogue/certification-view";
import type { CertificationListItem } from "../contracts/certification";
import type { Registry } from "./registry";
import type { RegistryRow } from "./registry-row";

/** One decision as the look-up tells it; null when it was not taken by that day. */
export function toListItem(registry: Registry, row: RegistryRow, day: string): CertificationListItem | null {
  const view = toCertificationView(row, registry.siblings(row), registry.standing(row, day), row);
  if (!view) return null;
  return { ...view, product_is_listed: row.product.is_listed, commune: row.producer?.commune ?? null };
}
