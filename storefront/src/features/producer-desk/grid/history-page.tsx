import type { GoodsHistory } from "@contracts/goods";
import { notFound } from "next/navigation";
import { findGoodsHistory } from "@/data/producer-goods";
import { formatDay, formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import type { Reason } from "./columns";
import { type GridWords, messages } from "./messages";

/** What became of one variant: every change of its stock and price, who made it and why. */
export const GoodsHistoryPage = async ({ locale, id }: { locale: Locale; id: string }) => {
  const words = messages(locale);
  const t = words.log;
  const paths = deskPaths(locale);
  const history = (await findGoodsHistory(id)) ?? toSignIn(locale, paths.goodsHistory(id));
  if (history === "missing") notFound();
  const { row } = history;
  return (
    <>
      <a href={paths.stock()} className="inline-flex min-h-11 items-center pt-3 text-link">
        ← {t.back}
      </a>
      <h1 className="text-2xl text-cham-dark">{t.title}</h1>
      <p className="pb-4">
        <strong>{row.product_title}</strong>
        <span className="text-muc-muted">
          {" "}
          · {row.variant_title} · {row.sku}
        </span>
      </p>
      <StockLog history={history} words={words} />
      {history.held.length > 0 && (
        <section className="pb-6">
          <h2 className="pb-2 text-lg">{t.held}</h2>
          <ul className="grid gap-1">
            {history.held.map((event) => (
              <li key={`${event.order_code} ${event.at}`}>
                {t.heldText(event.order_code, formatCount(event.quantity))}{" "}
                <span className="text-sm text-muc-muted">{formatInstant(event.at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PriceLog history={history} words={words} />
    </>
  );
};

type LogProps = { history: GoodsHistory; words: GridWords };

const StockLog = ({ history: { stock }, words }: LogProps) => {
  const t = words.log;
  return (
    <section className="pb-6">
      <h2 className="pb-2 text-lg">{t.stock}</h2>
      {stock.length === 0 && <p className="text-muc-muted">{t.none}</p>}
      <ol className="grid gap-2">
        {stock.map((event) => {
          const delta = event.after - event.before;
          const why = event.order_code
            ? t.order(event.order_code)
            : event.kind === "outside"
              ? t.outsideReason
              : words.cell.reasons[event.reason as Reason];
          return (
            <li
              key={event.id}
              className="grid grid-cols-[5rem_1fr] gap-x-3 rounded-card border border-hairline bg-white px-3 py-2"
            >
              <strong className={`text-right text-lg tabular-nums ${delta < 0 ? "text-son" : "text-che"}`}>
                {delta > 0 ? "+" : ""}
                {formatCount(delta)}
              </strong>
              <p>
                {why}
                <span className="text-muc-muted">
                  {" "}
                  · {formatCount(event.before)} → {formatCount(event.after)}
                </span>
                <span className="block text-sm text-muc-muted">
                  {formatInstant(event.at)} ·{" "}
                  {event.member ?? (event.kind === "outside" ? t.outside : t.someone)}
                </span>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

const PriceLog = ({ history: { prices, row }, words }: LogProps) => {
  const t = words.log;
  return (
    <section className="pb-6">
      <h2 className="pb-2 text-lg">{t.prices}</h2>
      {row.planned_price && (
        <p className="pb-2">
          {words.row.planned} <strong>{formatMoney(row.planned_price.price)}</strong> {words.cell.from}{" "}
          {formatDay(row.planned_price.starts_on)}
        </p>
      )}
      {prices.length === 0 && <p className="text-muc-muted">{t.none}</p>}
      <ol className="grid gap-2">
        {prices.map((event) => (
          <li key={event.id} className="rounded-card border border-hairline bg-white px-3 py-2">
            {event.before === null ? "–" : formatMoney(event.before)} →{" "}
            <strong>{formatMoney(event.after)}</strong>
            <span className="block text-sm text-muc-muted">
              {formatInstant(event.at)} · {event.member ?? t.someone}
              {event.planned_for && ` · ${t.planned(formatDay(event.planned_for))}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
