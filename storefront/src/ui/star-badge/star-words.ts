import type { StarStanding } from "@contracts/certification";
import { formatDay, formatMonth } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** The grey line of a star that is no longer held, or null when there never was one. */
export const formerStarLine = (star: StarStanding, locale: Locale): string | null => {
  const { former } = star;
  if (star.star_rating !== null || former === null) return null;
  const t = messages(locale);
  if (star.standing === "revoked") return t.formerRevoked(former.star_rating);
  if (former.expired_on) return t.formerExpired(former.star_rating, formatMonth(former.expired_on));
  return former.year === null
    ? t.formerOnly(former.star_rating)
    : t.formerYear(former.star_rating, former.year);
};

/** Everything the badge says, in one sentence for a screen reader; null when there is nothing to say. */
export const starSentence = (star: StarStanding, locale: Locale): string | null => {
  const t = messages(locale);
  if (star.star_rating === null) return formerStarLine(star, locale);
  if (star.valid_until === null) return t.sentenceOpen(star.star_rating);
  const day = formatDay(star.valid_until);
  return star.standing === "expiring"
    ? t.sentenceExpiring(star.star_rating, day)
    : t.sentence(star.star_rating, day);
};
