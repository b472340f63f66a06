import type { LotTrace } from "@contracts/tracing";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Notice } from "@/ui/notice";
import { messages } from "./messages";

/** The first thing on the page of a recalled lot; a recall that was lifted stays told, quietly. */
export const RecallNotice = ({ recall, locale }: { recall: LotTrace["recall"]; locale: Locale }) => {
  if (!recall) return null;
  const t = messages(locale);
  if (recall.lifted_on !== null) {
    return (
      <Notice title={t.liftedTitle}>
        <p>
          {t.lifted(formatDay(recall.recalled_on), formatDay(recall.lifted_on))} {recall.lift_reason}
        </p>
      </Notice>
    );
  }
  return (
    <section
      aria-labelledby="thu-hoi"
      className="grid gap-3 rounded-card border-4 border-son bg-son-wash p-4 [print-color-adjust:exact] md:p-6"
    >
      <h2 id="thu-hoi" className="text-xl text-son">
        {t.recallTitle}
      </h2>
      <p className="font-semibold">{t.recallSince(formatDay(recall.recalled_on))}</p>
      <dl className="grid gap-2">
        <div>
          <dt className="font-semibold">{t.recallReason}</dt>
          <dd>{recall.reason}</dd>
        </div>
        <div>
          <dt className="font-semibold">{t.recallAdvice}</dt>
          <dd>{recall.advice}</dd>
        </div>
      </dl>
      <p>
        <a
          href={`tel:${recall.phone.replace(/[^+\d]/g, "")}`}
          className="inline-flex min-h-11 items-center font-semibold text-link"
        >
          {t.recallPhone} {recall.phone}
        </a>
      </p>
    </section>
  );
};
