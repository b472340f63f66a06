import type { CertificationView } from "@contracts/certification";
import { addDays, formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Stars } from "@/ui/star-badge/star-badge";
import { isHeld } from "./certification-facts";
import { messages } from "./messages";
import { messages as pageMessages } from "./page-messages";
import { certificationPath } from "./paths";
import { StandingTag } from "./standing-tag";
import type { Step } from "./timeline";

/** The moment of a step, in the left column. */
export const stepDate = (step: Step, locale: Locale): string => {
  const t = pageMessages(locale);
  if (step.kind === "gap") return "";
  // What expired is dated by its last day; what was revoked, by the first day without it.
  if (step.kind === "end" && step.view.standing === "expired") return formatDay(addDays(step.day, -1));
  if (step.kind !== "decision") return formatDay(step.day);
  const { issued_on, year } = step.view;
  if (issued_on) return formatDay(issued_on);
  return year === null ? t.undated : String(year);
};

type DecisionProps = { view: CertificationView; here: string | null; drawsStars: boolean; locale: Locale };

const Decision = ({ view, here, drawsStars, locale }: DecisionProps) => {
  const t = messages(locale);
  const title =
    view.case_type === "revocation"
      ? t.cases.revocation
      : `${t.cases[view.case_type]} · ${t.stars(view.star_rating)}`;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {drawsStars && isHeld(view) && (
          <span className="rounded-sm bg-cham px-2 py-1">
            <Stars rating={view.star_rating} />
          </span>
        )}
        {view.id === here ? (
          <strong aria-current="page">{title}</strong>
        ) : (
          <a
            href={certificationPath(locale, view.id)}
            className="inline-flex min-h-11 items-center font-semibold text-link"
          >
            {title}
          </a>
        )}
        <StandingTag standing={view.standing} locale={locale} />
      </div>
      <p className="text-sm break-words text-muc-muted">
        {[
          view.decision_number ?? t.noNumber,
          view.issuer_level && t.issuers[view.issuer_level],
          view.is_demonstration && t.demonstration,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
};

type StepProps = { step: Step; here: string | null; drawsStars: boolean; isToday: boolean; locale: Locale };

/** What happened at one step of the line of time. */
export const StepContent = ({ step, here, drawsStars, isToday, locale }: StepProps) => {
  const t = pageMessages(locale);
  switch (step.kind) {
    case "decision":
      return <Decision view={step.view} here={here} drawsStars={drawsStars} locale={locale} />;
    case "until":
      return <p>{t.until}</p>;
    case "today":
      return (
        <p>
          <strong>{isToday ? t.today : t.asOfDay(formatDay(step.day))}</strong>:{" "}
          {step.isHeld ? t.heldToday : t.noneToday}
        </p>
      );
    case "end":
      return (
        <p>
          <strong>{step.view.standing === "revoked" ? t.endRevoked : t.endExpired}</strong>
          {step.view.revocation_reason && `: ${step.view.revocation_reason}`}
        </p>
      );
    case "gap":
      return (
        <p className="text-sm text-muc-muted">
          {t.gap},{" "}
          {step.until === null
            ? t.gapSince(formatDay(step.from))
            : t.gapRange(formatDay(step.from), formatDay(step.until))}
        </p>
      );
  }
};
