import type { LotTrace, StarOnDay } from "@contracts/tracing";

/** What became of the star since a lot was made; each has its sentence. */
export type StarStory =
  | "same"
  | "renewed"
  | "upgraded"
  | "lowered"
  | "expired_since"
  | "revoked_since"
  | "gained_since"
  | "lost_between"
  | "lapsed_before"
  | "never";

/** Compares how the product stood when the lot was made with how it stands now. */
export const compareStars = ({ made, now }: LotTrace["star"]): StarStory => {
  const [then, today] = [made.star.star_rating, now.star.star_rating];
  if (then !== null && today !== null) {
    if (then !== today) return then < today ? "upgraded" : "lowered";
    return made.decision?.id === now.decision?.id ? "same" : "renewed";
  }
  if (then !== null) return now.star.standing === "revoked" ? "revoked_since" : "expired_since";
  if (today !== null) return "gained_since";
  if (now.star.former === null) return "never";
  return isSameStar(made, now) ? "lapsed_before" : "lost_between";
};

const isSameStar = (made: StarOnDay, now: StarOnDay): boolean =>
  made.decision !== null && made.decision.id === now.decision?.id;
