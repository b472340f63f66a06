import type { ReactNode } from "react";
import { isDemonstration } from "@/data/catalogue";
import type { Locale } from "@/lib/locale";
import { Brocade } from "@/ui/brocade";
import { DemonstrationLine } from "./demonstration-line";
import { LanguageSwitch } from "./language-switch";
import { messages } from "./messages";
import { SkipLink } from "./site-frame";
import { Brand } from "./site-header";

/** A quiet frame for paying: the brand, the language, nothing to wander off to. */
export const CheckoutFrame = async ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <>
    <SkipLink locale={locale} />
    <header>
      <div className="page-width flex items-center justify-between py-2">
        <Brand locale={locale} />
        <LanguageSwitch to={locale === "vi" ? "en" : "vi"} label={messages(locale).otherLanguage} />
      </div>
      <Brocade />
    </header>
    {(await isDemonstration()) && <DemonstrationLine locale={locale} />}
    <main id="noi-dung" className="page-width pb-16">
      {children}
    </main>
  </>
);
