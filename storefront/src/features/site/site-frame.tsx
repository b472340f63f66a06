import type { ReactNode } from "react";
import { isDemonstration, listAisles } from "@/data/catalogue";
import type { Locale } from "@/lib/locale";
import { DemonstrationLine } from "./demonstration-line";
import { messages } from "./messages";
import { PrefetchRules } from "./prefetch-rules";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

export const SkipLink = ({ locale }: { locale: Locale }) => (
  <a
    href="#noi-dung"
    className="absolute top-2 left-2 z-10 -translate-y-20 rounded-pill bg-cham px-5 py-3 font-semibold text-on-cham focus:translate-y-0"
  >
    {messages(locale).skip}
  </a>
);

/** Header, content and footer of the shop's pages. */
export const SiteFrame = async ({ locale, children }: { locale: Locale; children: ReactNode }) => {
  const [{ aisles }, demonstration] = await Promise.all([listAisles(), isDemonstration()]);
  return (
    <>
      <SkipLink locale={locale} />
      <SiteHeader aisles={aisles} locale={locale} />
      {demonstration && <DemonstrationLine locale={locale} />}
      <main id="noi-dung" className="page-width">
        {children}
      </main>
      <SiteFooter locale={locale} />
      <PrefetchRules />
    </>
  );
};
