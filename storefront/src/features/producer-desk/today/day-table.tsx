import type { SalesDay } from "@contracts/today";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { messages } from "./messages";

/** The chart in figures, newest first; days without an order are left out. */
export const DayTable = ({ days, locale }: { days: readonly SalesDay[]; locale: Locale }) => {
  const t = messages(locale);
  return (
    <details className="max-w-[30rem]">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-link">{t.table}</summary>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-left text-muc-muted">
            <th scope="col" className="py-1 font-normal">
              {t.day}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {t.orders}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {days
            .filter(({ orders }) => orders > 0)
            .reverse()
            .map(({ day, orders, amount_vnd }) => (
              <tr key={day} className="border-t border-hairline">
                <th scope="row" className="py-2 text-left font-normal">
                  {formatDay(day)}
                </th>
                <td className="py-2 text-right">{formatCount(orders)}</td>
                <td className="py-2 text-right whitespace-nowrap">{formatMoney(amount_vnd)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
};
