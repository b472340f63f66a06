import type { DisplayPointView } from "@contracts/display-point";

export type CommunePoints = { key: string; commune: string; province: string; points: DisplayPointView[] };

/** Points under their communes, communes by name; two of one name stay apart by their code. */
export function pointsByCommune(points: readonly DisplayPointView[]): CommunePoints[] {
  const groups = new Map<string, CommunePoints>();
  for (const point of points) {
    const key = point.commune.code;
    const group = groups.get(key) ?? {
      key,
      commune: point.commune.name,
      province: point.province.name,
      points: [],
    };
    group.points.push(point);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => a.commune.localeCompare(b.commune, "vi"));
}
