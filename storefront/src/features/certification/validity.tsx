import type { CertificationView } from "@contracts/certification";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./page-messages";
import { validityBar } from "./validity-bar";

type ValidityProps = { view: CertificationView; day: string; isToday: boolean; locale: Locale };

/** From when to when a decision holds, as a bar with a mark where the day stands. */
export const Validity = ({ view, day, isToday, locale }: ValidityProps) => {
  const bar = view.case_type === "revocation" ? null : validityBar(view, day);
  if (!bar) return null;
  const t = messages(locale);
  return (
    <section className="grid gap-1" aria-label={t.bar}>
      {bar.mark !== null && (
        <div aria-hidden className="relative h-6 text-sm">
          <span
            className="absolute bottom-0 font-semibold whitespace-nowrap"
            style={{ left: `${bar.mark}%`, transform: `translateX(-${bar.mark}%)` }}
          >
            {isToday ? t.today : formatDay(day)}
          </span>
        </div>
      )}
      <div
        aria-hidden
        className="relative h-4 rounded-pill border border-control bg-gao-raised [print-color-adjust:exact]"
      >
        <div className="h-full rounded-pill bg-cham" style={{ width: `${bar.held}%` }} />
        {bar.mark !== null && (
          <div
            className="absolute -top-1 -bottom-1 w-1 -translate-x-1/2 rounded-pill bg-nghe outline-2 outline-cham-dark"
            style={{ left: `${bar.mark}%` }}
          />
        )}
      </div>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span>
          {t.barFrom} {formatDay(bar.from)}
        </span>
        <span>
          {t.barUntil} {formatDay(bar.until)}
        </span>
      </p>
    </section>
  );
};
