import type { StarRating, StarStanding } from "@contracts/certification";
import { formatMonth } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";
import { formerStarLine, starSentence } from "./star-words";

/** A row of turmeric stars; the shapes stand once on the page, in StarShapes. */
export const Stars = ({ rating }: { rating: StarRating }) => (
  <svg aria-hidden viewBox={`0 0 ${rating * 20} 20`} width={rating * 16} height={16} className="fill-nghe">
    <use href={`#stars-${rating}`} />
  </svg>
);

/**
 * The heart of the shop: stars in force on indigo with the brocade edge, or one grey line for a star
 * once held, or nothing.
 */
export const StarBadge = ({ star, locale }: { star: StarStanding; locale: Locale }) => {
  const t = messages(locale);
  if (star.star_rating === null) {
    const line = formerStarLine(star, locale);
    return line ? <p className="text-sm text-muc-muted">{line}</p> : null;
  }
  const expiring = star.standing === "expiring";
  return (
    <div className="inline-block min-w-24 overflow-hidden rounded-sm bg-[#22306b] text-[#fbf8f1] [print-color-adjust:exact]">
      <div aria-hidden className="brocade h-1.5" />
      <div aria-hidden className="grid justify-items-center gap-0.5 px-2 pt-1.5 pb-1">
        <Stars rating={star.star_rating} />
        {star.valid_until && (
          <span className={expiring ? "text-xs underline decoration-nghe underline-offset-2" : "text-xs"}>
            {t.until(formatMonth(star.valid_until))}
          </span>
        )}
        {expiring && <span className="text-xs font-semibold text-nghe">{t.expiring}</span>}
      </div>
      <span className="sr-only">{starSentence(star, locale)}</span>
    </div>
  );
};
