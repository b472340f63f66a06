import type { WholesaleFacts as Facts } from "@contracts/order";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./order-messages";

/** Which company has ordered, under which number, and where and when it takes goods in. */
export const WholesaleFacts = ({ facts, locale }: { facts: Facts; locale: Locale }) => {
  const t = messages(locale).detail;
  const rows = [
    [t.po, facts.po_number],
    [t.branch, facts.branch_name],
    [t.receivingHours, facts.receiving_hours],
    [t.wantedOn, facts.wanted_on && formatDay(facts.wanted_on)],
  ] as const;
  return (
    <section className="grid gap-2 rounded-card border border-cham px-4 py-3">
      <h2 className="text-base break-words">{t.wholesaleFor(facts.buyer_name)}</h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label} className="min-w-0">
                <dt className="text-sm text-muc-muted">{label}</dt>
                <dd className="font-semibold break-words">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
};
