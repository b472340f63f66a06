import { findFreshNotices, listOrders, listStock } from "@/data/producer-desk";
import { listLots } from "@/data/producer-lots";
import type { Locale } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { FreshNotices } from "./fresh-notices";
import { messages } from "./order-messages";
import { OrderRow } from "./order-row";
import { deskPaths } from "./paths";
import { requireMember, toSignIn } from "./require-member";
import { countLevels } from "./stock-level";
import { TodayTile } from "./today-tile";

const SHOWN_ORDERS = 4;

/** What waits for this producer now: a few numbers, then the newest orders to confirm. */
export const TodayPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale).today;
  const paths = deskPaths(locale);
  const me = await requireMember(locale, paths.today);
  const [orders, stock, notices, lots] = await Promise.all([
    listOrders({ status: "placed" }),
    listStock(),
    findFreshNotices(),
    listLots(),
  ]);
  if (!orders || !stock || !notices || !lots) return toSignIn(locale, paths.today);
  const levels = countLevels(stock);
  const { placed, confirmed } = orders.counts;
  return (
    <>
      <h1 className="pt-5 pb-4 text-2xl text-cham-dark">{t.hello(me.member.name)}</h1>
      <FreshNotices list={notices} locale={locale} />
      <div className="grid grid-cols-2 gap-3 max-md:*:last:odd:col-span-2 md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
        <TodayTile href={paths.orders("placed")} label={t.toConfirm} count={placed} tone="urgent" />
        <TodayTile href={paths.orders("confirmed")} label={t.toShip} count={confirmed} tone="urgent" />
        <TodayTile href={paths.stock({ show: "out" })} label={t.out} count={levels.out} tone="bad" />
        <TodayTile href={paths.stock({ show: "low" })} label={t.low} count={levels.low} tone="urgent" />
        {lots.counts.soon > 0 && (
          <TodayTile
            href={paths.lots({ use_by: "soon" })}
            label={t.lotsSoon}
            count={lots.counts.soon}
            tone="urgent"
          />
        )}
      </div>
      {orders.orders.length === 0 ? (
        <EmptyState scene="producer" title={t.quiet}>
          <p>{t.quietText}</p>
          <LinkButton href={paths.stock()} look="secondary">
            {t.toStock}
          </LinkButton>
        </EmptyState>
      ) : (
        <section className="pt-8">
          <div className="flex items-baseline justify-between gap-4 pb-3">
            <h2 className="text-lg">{t.newest}</h2>
            <a href={paths.orders("placed")} className="inline-flex min-h-11 shrink-0 items-center text-link">
              {t.seeAll}
            </a>
          </div>
          <ul className="grid gap-3 md:grid-cols-2">
            {orders.orders.slice(0, SHOWN_ORDERS).map((order) => (
              <OrderRow key={order.id} order={order} locale={locale} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
