import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** How a producer comes onto the market. */
export const ApplicationSteps = ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  return (
    <section aria-labelledby="steps" className="pb-8">
      <h2 id="steps" className="pb-3 text-lg text-cham-dark">
        {t.steps}
      </h2>
      <ol className="grid list-decimal gap-2 pl-5">
        {t.stepList.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
};
