import type { FirstStep, ProducerToday } from "@contracts/today";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { messages } from "./messages";

type FirstStepsProps = { steps: NonNullable<ProducerToday["first_steps"]>; locale: Locale };

/** What a new producer does first; the next step stands out, the rest can be opened as well. */
export const FirstSteps = ({ steps, locale }: FirstStepsProps) => {
  const t = messages(locale).first;
  const paths = deskPaths(locale);
  const doors: Record<FirstStep, string> = {
    papers: paths.papers,
    verified: paths.papers,
    product: paths.newProduct,
    public_product: paths.products(),
    payout_account: paths.money,
  };
  const next = steps.find(({ is_done }) => !is_done)?.step;
  return (
    <section aria-labelledby="bat-dau" className="mb-5 rounded-card border-2 border-nghe bg-white p-4">
      <h2 id="bat-dau" className="text-lg">
        {t.title}
      </h2>
      <p className="pb-2 text-sm text-muc-muted">{t.lead}</p>
      <ol className="grid divide-y divide-hairline">
        {steps.map(({ step, is_done }, index) => (
          <li key={step}>
            <a href={doors[step]} className="flex min-h-11 items-center gap-3 py-2 hover:text-cham">
              <span
                aria-hidden
                className={classNames(
                  "grid size-8 shrink-0 place-items-center rounded-pill border-2 font-semibold",
                  is_done ? "border-che bg-che-wash text-che" : "border-control",
                  step === next && "border-cham bg-cham text-on-cham",
                )}
              >
                {is_done ? "✓" : index + 1}
              </span>
              <span className="grid min-w-0">
                <span className={classNames("leading-snug", step === next && "font-semibold")}>
                  {t.steps[step].title}
                  {is_done && <span className="sr-only">: {t.done}</span>}
                </span>
                {!is_done && <span className="text-sm text-muc-muted">{t.steps[step].text}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
};
