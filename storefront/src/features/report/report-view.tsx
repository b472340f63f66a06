import type { ReportView as Report } from "@contracts/misuse-report";
import { formatDay, formatInstant } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Card } from "@/ui/card";
import { Tag, type Tone } from "@/ui/tag";
import { FurtherForm } from "./further-form";
import { messages } from "./messages";

const tones: Record<Report["state"], Tone> = {
  received: "notice",
  checking: "notice",
  answered: "good",
  closed: "plain",
};

/** When a report reached each state; what is still to come has no instant. */
const stepsOf = (report: Report, locale: Locale) => {
  const t = messages(locale);
  const isAnswered = report.answered_at !== null;
  const instant = (at: string | null) => (at === null ? null : formatInstant(at));
  return [
    { name: t.states.received, when: formatDay(report.reported_on), isDone: true },
    {
      name: t.states.checking,
      when: instant(report.checking_at),
      isDone: report.checking_at !== null || isAnswered,
    },
    {
      name: t.states.answered,
      when: instant(report.answered_at) ?? t.dueBy(formatDay(report.due_on)),
      isDone: isAnswered,
    },
    { name: t.states.closed, when: instant(report.closed_at), isDone: report.closed_at !== null },
  ];
};

/** Where a report stands and what the office answered: nothing personal. */
export const ReportView = ({ report, locale }: { report: Report; locale: Locale }) => {
  const t = messages(locale);
  return (
    <div className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:gap-12">
      <div className="grid content-start gap-6">
        {report.answer && (
          <Card as="section">
            <h2 className="pb-2 text-lg text-cham-dark">{t.answer}</h2>
            <p className="whitespace-pre-line break-words">{report.answer}</p>
          </Card>
        )}
        <dl className="grid gap-3">
          <div>
            <dt className="text-sm text-muc-muted">{t.kindLabel}</dt>
            <dd>{t.kinds[report.kind]}</dd>
          </div>
          {(report.product ?? report.product_name) && (
            <div>
              <dt className="text-sm text-muc-muted">{t.about}</dt>
              <dd className="break-words">
                {report.product ? (
                  <a className="text-link" href={localePath(locale, `/san-pham/${report.product.handle}`)}>
                    {report.product.title}
                  </a>
                ) : (
                  report.product_name
                )}
              </dd>
            </div>
          )}
        </dl>
        <p className="text-sm text-muc-muted">
          {t.photos(report.photo_count)}. {t.private}
        </p>
        {report.further_at && <p>{t.furtherSent(formatInstant(report.further_at))}</p>}
        {report.can_add_message && (
          <section className="grid gap-3">
            <h2 className="text-lg text-cham-dark">{t.furtherTitle}</h2>
            <p className="text-muc-muted">{t.furtherText}</p>
            <FurtherForm
              code={report.code}
              locale={locale}
              words={{ further: t.further, furtherSend: t.furtherSend }}
            />
          </section>
        )}
      </div>
      <aside>
        <Card>
          <h2 className="flex flex-wrap items-center justify-between gap-2 pb-3 text-base">
            {t.steps}
            <Tag tone={tones[report.state]}>{t.states[report.state]}</Tag>
          </h2>
          <ol className="grid gap-3">
            {stepsOf(report, locale).map(({ name, when, isDone }) => (
              <li
                key={name}
                className={`border-l-4 pl-3 ${isDone ? "border-che" : "border-hairline text-muc-muted"}`}
              >
                <p className={isDone ? "font-semibold" : undefined}>{name}</p>
                {when && <p className="text-sm text-muc-muted">{when}</p>}
              </li>
            ))}
          </ol>
        </Card>
      </aside>
    </div>
  );
};
