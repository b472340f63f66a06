import type { TodayMoney } from "@contracts/today";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { TodaySection } from "./today-section";

/** What is due, and the settlement that is paid next. */
export const MoneyLine = ({ money, locale }: { money: TodayMoney; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const { due_vnd, settlement, last_paid } = money;
  const state = settlement?.state === "approved" ? "approved" : "open";
  return (
    <TodaySection id="tien" title={t.money} more={{ href: paths.money, label: t.toMoney }}>
      <dl className="grid divide-y divide-hairline rounded-card border border-hairline bg-white px-4">
        <div className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-4 py-2">
          <dt>{due_vnd < 0 ? t.owed : t.due}</dt>
          <dd className="font-display font-semibold whitespace-nowrap">{formatMoney(Math.abs(due_vnd))}</dd>
        </div>
        {settlement && (
          <div className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-4 py-2">
            <dt>
              <a href={paths.settlement(settlement.id)} className="text-link">
                {t.settling(settlement.code)}
              </a>
              , {t.settlementState[state]}
            </dt>
            <dd className="font-display font-semibold whitespace-nowrap">
              {formatMoney(settlement.amount_vnd)}
            </dd>
          </div>
        )}
      </dl>
      {last_paid && (
        <p className="pt-2 text-sm text-muc-muted">
          {t.lastPaid(formatMoney(last_paid.amount_vnd), formatDay(last_paid.paid_on))}
        </p>
      )}
    </TodaySection>
  );
};
