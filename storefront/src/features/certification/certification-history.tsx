import type { CertificationView, StarStanding } from "@contracts/certification";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";
import { type Step, type Stretch, timeline } from "./timeline";
import { StepContent, stepDate } from "./timeline-step";

const lines: Record<Stretch, string> = {
  held: "before:border-l-4 before:border-cham",
  open: "before:border-l-2 before:border-dashed before:border-control before:ml-px",
  none: "before:hidden",
};

const isCurrent = (step: Step): boolean =>
  step.kind === "decision" && (step.view.standing === "in_force" || step.view.standing === "expiring");

const Mark = ({ step }: { step: Step }) => {
  if (step.kind === "gap") return null;
  const look = isCurrent(step)
    ? "bg-nghe outline-2 outline-cham"
    : step.kind === "today"
      ? "bg-cham"
      : "border-2 border-control bg-gao";
  return (
    <span
      aria-hidden
      className={classNames(
        "absolute top-1.5 -left-[4px] size-3",
        step.kind !== "today" && "rotate-45",
        look,
      )}
    />
  );
};

type HistoryProps = {
  views: readonly CertificationView[];
  star: StarStanding;
  /** The day on which the standings were told. */
  day: string;
  /** The certification whose page this is. */
  here?: string;
  /** Another day than today: then no stars are drawn, for they are not those of now. */
  isToday?: boolean;
  locale: Locale;
};

/** A product's decisions as a line of time, newest first, with the days on which it held none. */
export const CertificationHistory = ({ views, star, day, here, isToday = true, locale }: HistoryProps) => {
  const steps = timeline(views, star, day);
  if (steps.length === 0) return <p className="text-muc-muted">{messages(locale).never}</p>;
  return (
    <ol>
      {steps.map((step) => (
        <li
          key={
            step.kind === "decision" ? step.view.id : `${step.kind} ${"day" in step ? step.day : step.from}`
          }
          className="grid grid-cols-[auto_1fr] sm:grid-cols-[6.5rem_auto_1fr]"
        >
          <span className="text-sm text-muc-muted max-sm:hidden sm:pt-px sm:text-right">
            {stepDate(step, locale)}
          </span>
          <div
            className={classNames(
              "relative mx-3 w-1 before:absolute before:top-3 before:-bottom-3 before:left-0 sm:mx-4",
              lines[step.below],
            )}
          >
            <Mark step={step} />
          </div>
          <div className="min-w-0 pb-5">
            <span className="block text-sm text-muc-muted sm:hidden">{stepDate(step, locale)}</span>
            <StepContent
              step={step}
              here={here ?? null}
              drawsStars={isToday}
              isToday={isToday}
              locale={locale}
            />
          </div>
        </li>
      ))}
    </ol>
  );
};
