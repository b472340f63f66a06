import { findFreshNotices } from "@/data/producer-desk";
import { findToday } from "@/data/producer-today";
import type { Locale } from "@/lib/locale";
import { FreshNotices } from "../fresh-notices";
import { deskPaths } from "../paths";
import { requireMember, toSignIn } from "../require-member";
import { EndingList } from "./ending-list";
import { FirstSteps } from "./first-steps";
import { LowPacks } from "./low-packs";
import { messages } from "./messages";
import { MoneyLine } from "./money-line";
import { ReviewList } from "./review-list";
import { SalesSection } from "./sales-section";
import { WaitingOrders } from "./waiting-orders";
import { WorkTiles } from "./work-tiles";

/** The producer's day on one screen: what waits, what runs out, what was sold. */
export const TodayPage = async ({ locale }: { locale: Locale }) => {
  const here = deskPaths(locale).today;
  const [me, today, notices] = await Promise.all([
    requireMember(locale, here),
    findToday(),
    findFreshNotices(),
  ]);
  if (!today || !notices) return toSignIn(locale, here);
  return (
    <>
      <h1 className="pt-5 pb-4 text-2xl text-cham-dark">{messages(locale).hello(me.member.name)}</h1>
      {today.first_steps && <FirstSteps steps={today.first_steps} locale={locale} />}
      <WorkTiles today={today} locale={locale} />
      <div className="pt-4 empty:hidden">
        <FreshNotices list={notices} locale={locale} />
      </div>
      <WaitingOrders orders={today.waiting} locale={locale} />
      <div className="grid gap-x-6 md:grid-cols-2">
        <ReviewList reviews={today.reviews} locale={locale} />
        <LowPacks stock={today.stock} locale={locale} />
        <EndingList endings={today.endings} locale={locale} />
        {today.money && <MoneyLine money={today.money} locale={locale} />}
      </div>
      <SalesSection sales={today.sales} locale={locale} />
    </>
  );
};
