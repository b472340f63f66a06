import type { ProducerOrderStatus } from "@contracts/order";
import type { ProducerOrderList } from "@contracts/producer";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { messages } from "./order-messages";
import { deskPaths } from "./paths";

type OrderTabsProps = {
  current: ProducerOrderStatus | undefined;
  counts: ProducerOrderList["counts"];
  locale: Locale;
};
const shown = ["placed", "confirmed", "shipped", "delivered", "canceled"] as const;

/** Status tabs with their counts; they scroll sideways on a phone. */
export const OrderTabs = ({ current, counts, locale }: OrderTabsProps) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const total = shown.reduce((sum, status) => sum + counts[status], 0);
  const tabs = [
    ...shown.map((status) => ({ status, label: t.status[status], count: counts[status] })),
    { status: undefined, label: t.all, count: total },
  ];
  return (
    <nav aria-label={t.tabs} className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none]">
      <ul className="flex gap-2 pb-1">
        {tabs.map(({ status, label, count }) => (
          <li key={status ?? "all"}>
            <a
              href={paths.orders(status ?? "all")}
              aria-current={status === current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-2 rounded-pill border-2 px-4 text-sm font-semibold whitespace-nowrap",
                status === current
                  ? "border-cham bg-cham text-on-cham"
                  : "border-hairline bg-white hover:border-cham",
              )}
            >
              {label}
              <span className={status === current ? "" : "text-muc-muted"}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
