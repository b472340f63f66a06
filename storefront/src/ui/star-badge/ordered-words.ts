import type { StarStanding } from "@contracts/certification";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** The star of an ordered product: on the day of the order, and today. */
export type OrderedStar = { ordered: StarStanding; today: StarStanding };

/**
 * What has become of the star since the order, in words; null when nothing has, and the star of today
 * may be drawn (or there is none to speak of).
 */
export const orderedRemark = ({ ordered, today }: OrderedStar, locale: Locale): string | null => {
  if (ordered.star_rating === today.star_rating) return null;
  const t = messages(locale);
  const then = ordered.star_rating === null ? t.orderedNone : t.ordered(ordered.star_rating);
  return `${then} · ${today.star_rating === null ? ending(today, locale) : t.now(today.star_rating)}`;
};

const ending = ({ standing, former }: StarStanding, locale: Locale): string => {
  const t = messages(locale);
  if (standing === "revoked") return t.sinceRevoked;
  return standing === "expired" && former?.expired_on
    ? t.sinceExpired(formatDay(former.expired_on))
    : t.sinceEnded;
};
