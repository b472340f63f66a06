import type { CertificationDetail, CertificationView, Standing } from "@contracts/certification";
import { addDays, daysBetween, formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./page-messages";

type Told = Pick<
  CertificationView,
  "star_rating" | "case_type" | "issued_on" | "expires_on" | "ended_on" | "ended_by" | "revocation_reason"
> & { standing: Standing | null };

/**
 * How a decision stands on a day, in one sentence.
 * @param validUntil the last day of the star it gives now, which a revocation may have brought forward
 */
export const standingSentence = (
  view: Told,
  { day, validUntil }: { day: string; validUntil: string | null },
  locale: Locale,
): string => {
  const t = messages(locale).sentences;
  const stars = view.star_rating;
  const last = validUntil ?? view.expires_on;
  const reason = view.revocation_reason ? ` ${t.because(view.revocation_reason)}` : "";
  if (view.standing === null) return t.notYet(formatDay(day));
  if (view.case_type === "revocation")
    return `${view.issued_on ? t.revocation(formatDay(view.issued_on)) : t.revocationUndated}${reason}`;
  if (view.standing === "in_force" || view.standing === "expiring") {
    if (last === null) return t.inForceOpen(stars);
    return view.standing === "in_force"
      ? t.inForce(stars, formatDay(last))
      : t.expiring(stars, formatDay(last), daysBetween(day, last));
  }
  if (view.issued_on === null)
    return view.standing === "revoked" ? `${t.revokedUndated}${reason}` : t.undated;
  const ended = view.ended_on;
  if (view.standing === "revoked")
    return `${ended ? t.revoked(formatDay(ended)) : t.revokedUndated}${reason}`;
  if (view.standing === "superseded")
    return t.superseded(view.ended_by?.decision_number ?? null, ended ? formatDay(ended) : null);
  const lastDay = ended ? addDays(ended, -1) : view.expires_on;
  return t.expired(stars, lastDay ? formatDay(lastDay) : null);
};

/** The sentence of a certification's own page. */
export const detailSentence = ({ certification, star, on }: CertificationDetail, locale: Locale): string =>
  standingSentence(certification, { day: on, validUntil: star.valid_until }, locale);
