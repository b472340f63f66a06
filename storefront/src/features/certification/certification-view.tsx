import type { CertificationDetail } from "@contracts/certification";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { withQuery } from "@/lib/page-query";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { StarBadge } from "@/ui/star-badge/star-badge";
import { Tag } from "@/ui/tag";
import { CertificationHistory } from "./certification-history";
import { DecisionFacts, ExceptionNotice } from "./decision-facts";
import { messages } from "./messages";
import { OnDayForm } from "./on-day-form";
import { messages as pageMessages } from "./page-messages";
import { certificationPath, sheetPath } from "./paths";
import { StandingTag } from "./standing-tag";
import { detailSentence } from "./standing-words";
import { Validity } from "./validity";

type ViewProps = { detail: CertificationDetail; today: string; wrongDay?: string | null; locale: Locale };

/** Whether this very decision gives the star that the product may show. */
const givesStar = ({ certification }: CertificationDetail): boolean =>
  certification.standing === "in_force" || certification.standing === "expiring";

const Standing = ({ detail, today, locale }: ViewProps) => {
  const { certification, star, on } = detail;
  const t = pageMessages(locale);
  const isToday = on === today;
  const holds = givesStar(detail);
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-4">
        {holds && isToday && <StarBadge star={star} locale={locale} />}
        <div className="grid max-w-[34rem] flex-1 basis-64 gap-2">
          <p className="flex flex-wrap gap-2">
            {certification.standing && <StandingTag standing={certification.standing} locale={locale} />}
            {certification.is_demonstration && <Tag tone="notice">{messages(locale).demonstration}</Tag>}
          </p>
          <p className="font-display text-lg font-semibold">{detailSentence(detail, locale)}</p>
          {!holds && star.star_rating !== null && star.valid_until !== null && (
            <p>{t.otherStar(star.star_rating, formatDay(star.valid_until))}</p>
          )}
          {certification.is_demonstration && <p className="text-sm text-muc-muted">{t.demonstration}</p>}
        </div>
      </div>
      {certification.standing !== null && (
        <Validity
          view={{ ...certification, standing: certification.standing }}
          day={on}
          isToday={isToday}
          locale={locale}
        />
      )}
      <ExceptionNotice certification={certification} locale={locale} />
    </div>
  );
};

const Verification = ({ detail, today, locale }: ViewProps) => {
  const t = pageMessages(locale);
  const { id, product } = detail.certification;
  return (
    <Section title={t.verifyTitle}>
      <div className="grid justify-items-start gap-3">
        <p>{givesStar(detail) ? t.verifyText : t.verifyEnded}</p>
        {givesStar(detail) && detail.on === today && (
          <LinkButton href={sheetPath(locale, id)} look="secondary">
            {t.verifyPrint}
          </LinkButton>
        )}
        <p>
          {t.reportText}{" "}
          <a
            href={withQuery(localePath(locale, "/phan-anh"), {
              "san-pham": product.handle,
              "chung-nhan": id,
            })}
            className="inline-flex min-h-11 items-center text-link"
          >
            {t.report}
          </a>
        </p>
      </div>
    </Section>
  );
};

const LookingBack = ({ detail, today, locale }: ViewProps) => {
  if (detail.on === today) return null;
  const t = pageMessages(locale);
  return (
    <Notice tone="warning">
      <p>{t.onNotice(formatDay(detail.on))}</p>
      {detail.on > today && <p>{t.onFuture}</p>}
      <a
        href={certificationPath(locale, detail.certification.id)}
        className="inline-flex min-h-11 items-center font-semibold text-link"
      >
        {t.onBack}
      </a>
    </Notice>
  );
};

/** The public page of one certification: how it stands, what it says, and the product's line of time. */
export const CertificationPage = (props: ViewProps) => {
  const { detail, today, wrongDay = null, locale } = props;
  const { certification, history, star, on } = detail;
  const t = pageMessages(locale);
  return (
    <>
      <PageHeader title={t.title(certification.product.title)} />
      <div className="grid gap-5">
        <LookingBack {...props} />
        <Standing {...props} />
      </div>
      <div className="grid lg:grid-cols-2 lg:gap-12">
        <Section title={t.facts}>
          <DecisionFacts certification={certification} locale={locale} />
        </Section>
        <Section title={t.timelineTitle}>
          <CertificationHistory
            views={history}
            star={star}
            day={on}
            here={certification.id}
            isToday={on === today}
            locale={locale}
          />
        </Section>
        <Section title={t.onTitle} lead={t.onText}>
          <OnDayForm
            id={certification.id}
            wrong={wrongDay}
            locale={locale}
            {...(on === today ? {} : { on })}
          />
        </Section>
        <Verification {...props} />
      </div>
    </>
  );
};
