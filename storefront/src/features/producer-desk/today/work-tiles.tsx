import type { ProducerToday } from "@contracts/today";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { TodayTile } from "./today-tile";

/** What waits for a hand, each number the door to it. */
export const WorkTiles = ({ today, locale }: { today: ProducerToday; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const { orders, stock, lots_soon } = today;
  return (
    <section aria-label={t.work}>
      <div className="grid grid-cols-3 gap-2 md:grid-cols-6 md:gap-3">
        <TodayTile href={paths.orders("placed")} label={t.toConfirm} count={orders.placed} tone="urgent" />
        <TodayTile href={paths.orders("confirmed")} label={t.toPack} count={orders.confirmed} tone="urgent" />
        <TodayTile href={paths.orders("shipped")} label={t.underway} count={orders.shipped} tone="calm" />
        <TodayTile href={paths.stock({ show: "out" })} label={t.out} count={stock.out} tone="bad" />
        <TodayTile href={paths.stock({ show: "low" })} label={t.low} count={stock.low} tone="urgent" />
        <TodayTile href={paths.lots({ use_by: "soon" })} label={t.lotsSoon} count={lots_soon} tone="urgent" />
      </div>
      <div className="grid gap-1 pt-2 text-sm empty:hidden">
        {orders.awaiting_transfer > 0 && <p>{t.awaiting(orders.awaiting_transfer)}</p>}
        {orders.packed > 0 && <p>{t.packed(orders.packed)}</p>}
      </div>
    </section>
  );
};
