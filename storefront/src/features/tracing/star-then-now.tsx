import type { LotTrace, StarOnDay } from "@contracts/tracing";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Card } from "@/ui/card";
import { StarBadge } from "@/ui/star-badge/star-badge";
import { Tag } from "@/ui/tag";
import { compareStars } from "./compare-stars";
import { messages } from "./messages";

const Day = ({ title, stood, locale }: { title: string; stood: StarOnDay; locale: Locale }) => {
  const t = messages(locale);
  const { star, decision } = stood;
  return (
    <Card>
      <h3 className="pb-3 text-base">{title}</h3>
      {star.star_rating === null && <p className="font-semibold">{t.noStar}</p>}
      <StarBadge star={star} locale={locale} />
      {decision && (
        <p className="flex flex-wrap items-center gap-x-3 pt-2 text-sm">
          <a
            href={localePath(locale, `/chung-nhan/${decision.id}`)}
            className="inline-flex min-h-11 items-center text-link"
          >
            {decision.decision_number === null ? t.noNumber : t.decision(decision.decision_number)}
          </a>
          {decision.is_demonstration && <Tag tone="notice">{t.demonstrationDecision}</Tag>}
        </p>
      )}
    </Card>
  );
};

/** The certification as it stood when the lot was made, and as it stands now, and what became of it. */
export const StarThenNow = ({ star, locale }: { star: LotTrace["star"]; locale: Locale }) => {
  const t = messages(locale);
  const { made, now } = star;
  const tell = t.stories[compareStars(star)];
  return (
    <div className="grid gap-4">
      <p className="max-w-[42rem] text-lg">{tell(made.star.star_rating ?? 0, now.star.star_rating ?? 0)}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Day title={t.made(formatDay(made.on))} stood={made} locale={locale} />
        <Day title={t.today(formatDay(now.on))} stood={now} locale={locale} />
      </div>
    </div>
  );
};
