import type { PaperKind } from "@contracts/producer-paper";
import { listPapers } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PaperCard } from "./paper-card";
import { PaperForm } from "./paper-form";
import { messages } from "./paper-messages";
import { deskPaths } from "./paths";
import { toSignIn } from "./require-member";
import { handInPaper } from "./send-paper";

const paperKinds: readonly PaperKind[] = ["food_safety", "business_registration", "identity", "other"];

/** The producer's papers as the office knows them, and the form for the next one. */
export const PapersPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const { papers } = (await listPapers()) ?? toSignIn(locale, deskPaths(locale).papers);
  const kinds = paperKinds.map((value) => ({ value, label: t.kind[value] }));
  return (
    <>
      <h1 className="pt-5 pb-1 text-2xl text-cham-dark">{t.title}</h1>
      <p className="max-w-[36rem] pb-4 text-muc-muted">{t.lead}</p>
      {papers.length === 0 ? (
        <EmptyState scene="producer" title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-3 md:grid-cols-2">
          {papers.map((paper) => (
            <PaperCard key={paper.id} paper={paper} locale={locale} />
          ))}
        </ul>
      )}
      <div className="max-w-[36rem] pt-8">
        <Card as="section">
          <h2 className="pb-4 text-lg text-cham-dark">{t.form.title}</h2>
          <PaperForm action={handInPaper.bind(null, locale)} kinds={kinds} words={t.form} />
        </Card>
      </div>
    </>
  );
};
