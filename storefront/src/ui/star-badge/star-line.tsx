import type { StarStanding } from "@contracts/certification";
import { formatDay, formatMonth } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";
import { Stars } from "./star-badge";
import { formerStarLine, starSentence } from "./star-words";

/** The star badge on one line, for dense tables: it says the same, brocade aside; `exact` names the day. */
export const StarLine = ({
  star,
  locale,
  exact = false,
}: {
  star: StarStanding;
  locale: Locale;
  exact?: boolean;
}) => {
  const t = messages(locale);
  if (star.star_rating === null) {
    const line = formerStarLine(star, locale);
    return line ? <p className="text-xs text-muc-muted">{line}</p> : null;
  }
  const expiring = star.standing === "expiring";
  return (
    <div>
      <div
        aria-hidden
        className="inline-flex rounded-sm bg-[#22306b] px-2 py-1 ring-1 ring-hairline [print-color-adjust:exact]"
      >
        <Stars rating={star.star_rating} />
      </div>
      {star.valid_until && (
        <p aria-hidden className="text-xs whitespace-nowrap">
          <span
            className={expiring ? "underline decoration-nghe decoration-2 underline-offset-2" : undefined}
          >
            {t.until(exact ? formatDay(star.valid_until) : formatMonth(star.valid_until))}
          </span>
          {expiring && <span className="block font-semibold text-nghe-deep">{t.expiring}</span>}
        </p>
      )}
      <span className="sr-only">{starSentence(star, locale)}</span>
    </div>
  );
};
