import type { ReactNode } from "react";
import type { Locale } from "@/lib/locale";
import { PageHeader } from "@/ui/page-header";
import { rankingMessages } from "./ranking-messages";

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-x-8 gap-y-2 border-t border-hairline pt-5 md:grid-cols-[14rem_1fr]">
    <h2 className="text-lg text-cham-dark">{title}</h2>
    <div className="grid max-w-[42rem] gap-3">{children}</div>
  </section>
);

const Steps = ({ steps }: { steps: readonly string[] }) => (
  <ol className="grid list-decimal gap-2 pl-5">
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);

/** How lists are ranked, as the law asks to have it published. */
export const Ranking = ({ locale }: { locale: Locale }) => {
  const t = rankingMessages(locale);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid gap-6">
        <Part title={t.orderTitle}>
          <p>{t.orderLead}</p>
          <Steps steps={t.steps} />
        </Part>
        <Part title={t.matchTitle}>
          <p>{t.matchLead}</p>
          <Steps steps={t.levels} />
          <p>{t.stretch}</p>
        </Part>
        <Part title={t.salesTitle}>
          <p>{t.sales}</p>
        </Part>
        <Part title={t.ownTitle}>
          <p>{t.own}</p>
        </Part>
        <Part title={t.noneTitle}>
          <p>{t.none}</p>
        </Part>
        <Part title={t.suggestionsTitle}>
          <p>{t.suggestions}</p>
        </Part>
      </div>
    </>
  );
};
