/** The highest prices of the bands by which a list is narrowed, đồng; the last band has no end. */
const ends = [49_999, 99_999, 199_999, 499_999];

/** The band of a retail price: `0-49999`, …, `500000-`. */
export function priceBand(price: number): string {
  const index = ends.findIndex((end) => price <= end);
  return index < 0 ? bandAt(ends.length) : bandAt(index);
}

/** Every band, the cheapest first. */
export const priceBands = (): string[] => [...ends.keys(), ends.length].map(bandAt);

const bandAt = (index: number): string => {
  const before = ends[index - 1];
  return `${before === undefined ? 0 : before + 1}-${ends[index] ?? ""}`;
};
