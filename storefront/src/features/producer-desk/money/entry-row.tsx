import type { LedgerEntryView } from "@contracts/ledger";
import { classNames } from "@/lib/class-names";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { deskPaths } from "../paths";
import { messages } from "./messages";

const signed = (amount: number): string => `${amount > 0 ? "+" : ""}${formatMoney(amount)}`;
const percent = (rate_bp: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === "vi" ? "vi-VN" : "en", { maximumFractionDigits: 2 }).format(rate_bp / 100);

/** One entry: what it is, of which order, how much, and in which settlement it went. */
export const EntryRow = ({ entry, locale }: { entry: LedgerEntryView; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const { kind, amount_vnd, effective_on, words, base_vnd, rate_bp } = entry;
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 py-3">
      <p className="min-w-0 font-semibold">{t.kind[kind]}</p>
      <p className={classNames("text-right font-semibold whitespace-nowrap", amount_vnd < 0 && "text-son")}>
        {signed(amount_vnd)}
      </p>
      <p className="col-span-2 min-w-0 text-sm break-words">
        {words}
        {base_vnd !== null && rate_bp !== null && (
          <span className="text-muc-muted">
            {" · "}
            {t.entries.rate(percent(rate_bp, locale), formatMoney(Math.abs(base_vnd)))}
          </span>
        )}
      </p>
      <p className="col-span-2 flex flex-wrap items-center gap-x-3 text-sm text-muc-muted">
        <span>{formatDay(effective_on)}</span>
        {entry.producer_order_id && (
          <a
            href={paths.order(entry.producer_order_id)}
            className="inline-flex min-h-11 items-center text-link"
          >
            {entry.producer_order_code}
          </a>
        )}
        {entry.settlement_id ? (
          <a
            href={paths.settlement(entry.settlement_id)}
            className="inline-flex min-h-11 items-center text-link"
          >
            {t.entries.inSettlement(entry.settlement_code ?? "")}
          </a>
        ) : (
          <span>{t.entries.waiting}</span>
        )}
      </p>
    </li>
  );
};
