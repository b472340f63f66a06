import type { OrderHistoryEntry } from "@contracts/wholesale";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Card } from "@/ui/card";
import { messages } from "./order-messages";

/** Who asked for an order, approved and placed it. */
export const OrderHistory = ({
  entries,
  locale,
}: {
  entries: readonly OrderHistoryEntry[];
  locale: Locale;
}) => {
  const t = messages(locale).history;
  return (
    <Card>
      <h2 className="pb-2 text-base">{t.title}</h2>
      <ol className="grid gap-2">
        {entries.map(({ what, at, by_name }) => (
          <li key={what}>
            <p className="break-words">{t.entries[what](by_name)}</p>
            <p className="text-sm text-muc-muted">{formatInstant(at)}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
};
