import type { ReactNode } from "react";
import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { messages } from "./frame-messages";
import { wholesalePaths } from "./paths";

/** For a shopper who buys for no company: why there are no prices here, and how to become a buyer. */
export const Refusal = ({ name, locale, signOut }: { name: string; locale: Locale; signOut: ReactNode }) => {
  const t = messages(locale).refused;
  return (
    <div className="mx-auto max-w-[42rem] pb-12">
      <PageHeader title={t.title} lead={t.text(name)} />
      <section className="grid gap-3 rounded-card border border-hairline bg-white p-5">
        <h2 className="text-lg">{t.how}</h2>
        <ul className="grid list-disc gap-1 pl-5 marker:text-nghe">
          {t.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p className="text-muc-muted">{t.where}</p>
      </section>
      <div className="flex flex-wrap items-center gap-3 pt-6">
        <LinkButton href={wholesalePaths(locale).apply}>{t.apply}</LinkButton>
        <LinkButton href={localePath(locale, "/san-pham")} look="secondary">
          {t.retail}
        </LinkButton>
        {signOut}
      </div>
    </div>
  );
};
