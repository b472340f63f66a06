import { findMoney } from "@/data/producer-money";
import type { Locale } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { deskPaths } from "../paths";
import { AccountSection } from "./account-section";
import { messages } from "./messages";
import { MoneyTiles } from "./money-tiles";
import { MonthChart } from "./month-chart";
import { NoMoney } from "./no-money";
import { SettlementList } from "./settlement-list";

/** A producer's money on one page: due, on its way, paid; by month; its settlements; where it goes. */
export const MoneyPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const money = await findMoney();
  if (typeof money === "string") return <NoMoney why={money} back={paths.money} locale={locale} />;
  return (
    <>
      <h1 className="pt-5 pb-1 text-2xl text-cham-dark">{t.title}</h1>
      <p className="max-w-[36rem] pb-4 text-muc-muted">{t.lead}</p>
      <MoneyTiles money={money} locale={locale} />
      <div className="pt-4">
        <LinkButton href={paths.entries()} look="secondary">
          {t.toEntries}
        </LinkButton>
      </div>
      <section className="pt-8">
        <h2 className="pb-3 text-lg">{t.chart}</h2>
        <MonthChart months={money.months} locale={locale} />
      </section>
      <section className="pt-8">
        <h2 className="pb-3 text-lg">{t.settlements}</h2>
        <SettlementList settlements={money.settlements} locale={locale} />
      </section>
      <AccountSection accounts={money.accounts} mayChange={money.may_change_account} locale={locale} />
    </>
  );
};
