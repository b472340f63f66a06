import { findMember } from "@/data/producer-desk";
import { DeskFrame } from "@/features/producer-desk/desk-frame";
import { messages } from "@/features/producer-desk/frame-messages";
import { LanguageSwitch } from "@/features/site/language-switch";
import { pageLocale } from "@/lib/page-locale";

const DeskLayout = async ({ children, params }: LayoutProps<"/[locale]">) => {
  const locale = await pageLocale(params);
  const me = await findMember();
  // Nobody is signed in: the page below knows where to return to, and redirects.
  if (!me) return children;
  const { otherLanguage, otherShort } = messages(locale);
  const other = (
    <LanguageSwitch to={locale === "vi" ? "en" : "vi"} label={otherLanguage} short={otherShort} />
  );
  return (
    <DeskFrame me={me} locale={locale} otherLanguage={other}>
      {children}
    </DeskFrame>
  );
};
export default DeskLayout;
