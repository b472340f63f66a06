import type { CriteriaSetView, IssuerLevel, StarRating } from "./certification";

/** A rule with the decree it comes from and the first day on which it applies. */
type Dated<Content> = Content & { source: string; valid_from: string };

/** `GET /store/certifications/rules`: the dated rules by which decisions are judged, oldest first. */
export type CertificationRules = {
  programmes: Dated<{ name: string }>[];
  criteria_sets: (CriteriaSetView & { bands: { star_rating: StarRating; from_score: number }[] })[];
  deciding_levels: Dated<{ level: Record<StarRating, IssuerLevel> }>[];
  validity: Dated<{ months: number }>[];
  product_groups: Dated<{ groups: { id: string; name: string; name_en: string }[] }>[];
};
