import type { TodaySales } from "@contracts/today";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { DayChart } from "./day-chart";
import { DayTable } from "./day-table";
import { messages } from "./messages";
import { ProductBars } from "./product-bars";
import { TodaySection } from "./today-section";

/** The last 28 days by day and by product, drawn by the server. */
export const SalesSection = ({ sales, locale }: { sales: TodaySales; locale: Locale }) => {
  const t = messages(locale);
  const { days, total_vnd, former_vnd } = sales;
  const best = days.reduce((most, one) => (one.amount_vnd > most.amount_vnd ? one : most), {
    day: "",
    amount_vnd: 0,
  });
  const label = t.chart(formatMoney(total_vnd), formatDay(best.day), formatMoney(best.amount_vnd));
  return (
    <TodaySection id="ban" title={t.sales}>
      {total_vnd === 0 ? (
        <p className="text-muc-muted">{t.noSales}</p>
      ) : (
        <>
          <p className="flex flex-wrap items-baseline gap-x-4">
            <strong className="font-display text-2xl text-cham-dark">{formatMoney(total_vnd)}</strong>
            <span className="text-sm text-muc-muted">{t.former(formatMoney(former_vnd))}</span>
          </p>
          <p className="pb-3 text-sm text-muc-muted">{t.salesHint}</p>
          <div className="grid gap-6 md:grid-cols-2">
            <div className="min-w-0">
              <DayChart days={days} label={label} />
              <DayTable days={days} locale={locale} />
            </div>
            <ProductBars sales={sales} locale={locale} />
          </div>
        </>
      )}
    </TodaySection>
  );
};
