import type { ProducerSummary } from "@contracts/catalogue";

/** Producers grouped by their present commune, communes in Vietnamese order; those without one come last. */
export const byCommune = (
  producers: readonly ProducerSummary[],
): { commune: string | null; producers: ProducerSummary[] }[] => {
  const groups = new Map<string | null, ProducerSummary[]>();
  for (const producer of producers) {
    const { name } = producer.commune;
    groups.set(name, [...(groups.get(name) ?? []), producer]);
  }
  const order = new Intl.Collator("vi");
  return [...groups]
    .map(([commune, members]) => ({
      commune,
      producers: members.sort((a, b) => order.compare(a.name, b.name)),
    }))
    .sort((a, b) => (a.commune === null ? 1 : b.commune === null ? -1 : order.compare(a.commune, b.commune)));
};
