import type { Locale } from "@/lib/locale";
import { PageHeader } from "@/ui/page-header";
import { messages } from "./messages";

/** The operating rules, among them how lists are ranked. */
export const Rules = ({ locale }: { locale: Locale }) => {
  const t = messages(locale).rules;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid gap-6">
        {t.sections.map(({ title, text }) => (
          <section
            key={title}
            className="grid gap-x-8 gap-y-2 border-t border-hairline pt-5 md:grid-cols-[14rem_1fr]"
          >
            <h2 className="text-lg text-cham-dark">{title}</h2>
            <p className="max-w-[42rem]">{text}</p>
          </section>
        ))}
      </div>
    </>
  );
};
