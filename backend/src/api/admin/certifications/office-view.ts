import type { OfficeCertification, OfficeCertificationList } from "../../../contracts/office-certification";
import { toListItem } from "../../../registry/certification-item";
import { findCertifications, type RegistryFilter } from "../../../registry/find-certifications";
import { currentRegistry } from "../../../registry/held-registry";
import type { Registry } from "../../../registry/registry";
import type { RegistryRow } from "../../../registry/registry-row";

type Scope = Parameters<typeof currentRegistry>[0];

/** The decisions a filter asks for as they stand on a day, as the office sees them, newest first. */
export async function readOfficeCertifications(
  scope: Scope,
  day: string,
  filter: RegistryFilter = {},
): Promise<OfficeCertification[]> {
  const { registry } = await currentRegistry(scope);
  return toOfficeViews(registry, findCertifications(registry, filter, day), day);
}

export const toOfficeViews = (
  registry: Registry,
  rows: readonly RegistryRow[],
  day: string,
): OfficeCertification[] => rows.flatMap((row) => toOfficeView(registry, row, day) ?? []);

function toOfficeView(registry: Registry, row: RegistryRow, day: string): OfficeCertification | null {
  const item = toListItem(registry, row, day);
  return (
    item && {
      ...item,
      product: { ...item.product, id: row.product_id },
      producer: item.producer && row.producer ? { ...item.producer, id: row.producer.id } : null,
      scores: row.scores,
      round_id: row.round_id,
      import_id: row.import_id,
    }
  );
}

/** The years and communes that occur, for the filters. */
export function filterChoices(registry: Registry): OfficeCertificationList["choices"] {
  const years = new Set<number>();
  const communes = new Map<string, string>();
  for (const { row } of registry.entries) {
    if (row.year !== null) years.add(row.year);
    const commune = row.producer?.commune;
    if (commune) communes.set(commune.code, commune.name);
  }
  return {
    years: [...years].sort((a, b) => b - a),
    communes: [...communes]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "vi")),
  };
}
