import type { StarStanding } from "../../../contracts/certification";
import type { Certification } from "../../data/certifications";

/**
 * The star a product holds today, or the last one it held, from the standings the server has decided.
 * Decisions come newest first.
 */
export function currentStar(certifications: Certification[]): StarStanding {
  const held = certifications.find(({ standing }) => standing === "in_force" || standing === "expiring");
  if (held) {
    const { star_rating, standing, expires_on } = held;
    return { star_rating, standing, valid_until: expires_on, former: null };
  }
  const last = certifications[0];
  if (!last) return { star_rating: null, standing: null, valid_until: null, former: null };
  const former = { star_rating: last.star_rating, expired_on: last.expires_on, year: last.year };
  return { star_rating: null, standing: last.standing, valid_until: null, former };
}
