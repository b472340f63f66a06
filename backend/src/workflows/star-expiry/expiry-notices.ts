import { createHash } from "node:crypto";
import type { NewNotice } from "../../modules/notice";
import { type DueExpiry, expiryKey, expiryThresholds } from "./due-expiry-notices";
import type { Ending } from "./ending-of";
import { type EndingStar, holderWords, officeWords } from "./expiry-words";

export const STAR_EXPIRY = "star_expiry";

export type StarDue = DueExpiry<Ending & EndingStar & { producer_id: string | null }>;

/**
 * The notices of one run: one for each star to its holder, and one to the office per threshold. Every
 * star leaves its own key behind, which is how the next run knows that it has been told.
 */
export function expiryNotices(due: readonly StarDue[]): NewNotice[] {
  const held = due.filter((star) => star.producer_id !== null);
  return [
    ...held.map((star) => holderNotice(star)),
    ...due.filter((star) => star.producer_id === null).map((star) => officeNotice([star], keyOf(star))),
    ...expiryThresholds.flatMap((threshold) => {
      const stars = held.filter((star) => star.threshold === threshold).sort(byLastDay);
      return stars.length === 0
        ? []
        : [officeNotice(stars, `star-expiry:office:${threshold}:${hashOf(stars)}`)];
    }),
  ];
}

const keyOf = (star: StarDue): string => expiryKey(star.certification_id, star.threshold);

const holderNotice = (star: StarDue): NewNotice => ({
  key: keyOf(star),
  audience: "producer",
  producer_id: star.producer_id,
  kind: STAR_EXPIRY,
  ...holderWords(star),
  href: `/chung-nhan/${encodeURIComponent(star.certification_id)}`,
});

function officeNotice(stars: readonly StarDue[], key: string): NewNotice {
  const threshold = stars[0]?.threshold ?? 0;
  return {
    key,
    audience: "office",
    producer_id: null,
    kind: STAR_EXPIRY,
    ...officeWords(stars, threshold),
    href: `/certifications?standing=${threshold === 0 ? "expired" : "expiring"}`,
  };
}

/** Made of the stars it names: the same stars told by two processes at once are told once. */
const hashOf = (stars: readonly StarDue[]): string => {
  const ids = stars.map((star) => star.certification_id).sort();
  return createHash("sha256").update(ids.join(",")).digest("hex").slice(0, 16);
};

const byLastDay = (a: StarDue, b: StarDue): number =>
  a.last_day.localeCompare(b.last_day) || a.certification_id.localeCompare(b.certification_id);
