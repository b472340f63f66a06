import type { CertificationDetail } from "@contracts/certification";
import type { Locale } from "@/lib/locale";
import { messages } from "./page-messages";

type Certification = CertificationDetail["certification"];

/** The points of a decision in words, as far as known; null when none is. */
export const scoreWords = (
  { scores, criteria_set }: Pick<Certification, "scores" | "criteria_set">,
  locale: Locale,
): string | null => {
  const t = messages(locale).scoreParts;
  const shown = (points: number) => points.toLocaleString(locale === "vi" ? "vi-VN" : "en-GB");
  const parts = (["product", "marketing", "quality"] as const).flatMap((part) => {
    const points = scores[part];
    if (points === null) return [];
    return [`${t[part]} ${shown(points)}${criteria_set ? `/${criteria_set.parts[part]}` : ""}`];
  });
  if (scores.total !== null) parts.unshift(`${t.total} ${shown(scores.total)}/100`);
  return parts.length === 0 ? null : parts.join(" · ");
};
