import type { StarRating } from "../contracts/certification";
import type { CommuneCount, GroupCount, StarCounts } from "../contracts/programme";
import { groupBy } from "../group-by";
import { type Day, standingOn } from "../modules/certification";
import type { RegistryProduct } from "./registry-row";

/** A product that may show a star on the day, and which. */
export type StarredProduct = RegistryProduct & {
  star_rating: StarRating;
  is_expiring: boolean;
  last_day: Day;
  /** The decision it holds the star by. */
  certification_id: string;
};

/** The products that may show a star on a day; `standingOn` alone decides. */
export function starredOn(products: readonly RegistryProduct[], day: Day): StarredProduct[] {
  return products.flatMap((product) => {
    const { star, standings } = standingOn(product.decisions, day);
    if (star.star_rating === null || star.valid_until === null) return [];
    const holding = [...standings].filter(([, standing]) => standing === star.standing).at(-1);
    return [
      {
        ...product,
        star_rating: star.star_rating,
        is_expiring: star.standing === "expiring",
        last_day: star.valid_until,
        certification_id: holding?.[0] ?? "",
      },
    ];
  });
}

/** How many products have how many stars. */
export function countStars(starred: readonly Pick<StarredProduct, "star_rating">[]): StarCounts {
  const counts: StarCounts = { 3: 0, 4: 0, 5: 0, total: 0 };
  for (const { star_rating } of starred) {
    counts[star_rating] += 1;
    counts.total += 1;
  }
  return counts;
}

/** By product group, the largest first; products without a group stand under `unnamed`. */
export function countByGroup(starred: readonly StarredProduct[], unnamed: string): GroupCount[] {
  const groups = groupBy(starred, (product) => product.group_name ?? unnamed);
  return [...groups].map(([name, rows]) => ({ name, ...countStars(rows) })).sort(byTotal);
}

/** By the commune of who sells them, the largest first. Two communes of one name differ by province. */
export function countByCommune(starred: readonly StarredProduct[], unnamed: string): CommuneCount[] {
  const communes = groupBy(starred, ({ commune_name, province_name }) =>
    commune_name === null ? "" : `${commune_name}|${province_name}`,
  );
  return [...communes.values()]
    .map((rows) => ({
      name: rows[0]?.commune_name ?? unnamed,
      province: rows[0]?.commune_name ? (rows[0].province_name ?? "") : "",
      producers: new Set(rows.flatMap((row) => row.producer_id ?? [])).size,
      ...countStars(rows),
    }))
    .sort(byTotal);
}

const byTotal = (a: GroupCount, b: GroupCount): number =>
  b.total - a.total || a.name.localeCompare(b.name, "vi");
