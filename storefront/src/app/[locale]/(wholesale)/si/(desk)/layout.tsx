import { findWholesaleVisitor } from "@/data/wholesale";
import { signOutShopper } from "@/features/session/actions";
import { LanguageSwitch } from "@/features/site/language-switch";
import { messages as siteMessages } from "@/features/site/messages";
import { ChooseCompany } from "@/features/wholesale/company/choose-company";
import { StatePage } from "@/features/wholesale/company/state-page";
import { messages } from "@/features/wholesale/frame-messages";
import { wholesalePaths } from "@/features/wholesale/paths";
import { Refusal } from "@/features/wholesale/refusal";
import { WholesaleFrame } from "@/features/wholesale/wholesale-frame";
import { pageLocale } from "@/lib/page-locale";
import { Button } from "@/ui/button";

const DeskLayout = async ({ children, params }: LayoutProps<"/[locale]">) => {
  const locale = await pageLocale(params);
  const visitor = await findWholesaleVisitor();
  // Nobody is signed in: the page below knows where to return to, and redirects.
  if (!visitor) return children;
  const t = messages(locale);
  const signOut = (label: string) => (
    <form action={signOutShopper}>
      <input type="hidden" name="locale" value={locale} />
      <Button look="quiet" size="small">
        {label}
      </Button>
    </form>
  );
  const tools = (
    <>
      <LanguageSwitch
        to={locale === "vi" ? "en" : "vi"}
        label={siteMessages(locale).otherLanguage}
        short={locale === "vi" ? "EN" : "VI"}
      />
      {signOut(t.signOut)}
    </>
  );
  const { buyer, companies } = visitor;
  const refusal = <Refusal name={visitor.name} locale={locale} signOut={signOut(t.refused.other)} />;
  const choice = (
    <ChooseCompany companies={companies} returnTo={wholesalePaths(locale).catalogue} locale={locale} />
  );
  const nobody = companies.length > 0 ? choice : refusal;
  // Only an approved company gets a page with prices; the backend holds the same.
  const desk =
    buyer?.buyer.state === "approved" ? children : buyer && <StatePage me={buyer} locale={locale} />;
  const content = buyer ? desk : nobody;
  return (
    <WholesaleFrame me={buyer} companies={companies.length} locale={locale} tools={tools}>
      {content}
    </WholesaleFrame>
  );
};
export default DeskLayout;
