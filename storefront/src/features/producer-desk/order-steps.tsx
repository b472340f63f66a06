import type { ProducerOrderDetail } from "@contracts/producer";
import { classNames } from "@/lib/class-names";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./order-messages";

const steps = ["placed", "confirmed", "shipped", "delivered"] as const;

/** Where the order stands on its way; the present step is marked. */
export const OrderSteps = ({ detail, locale }: { detail: ProducerOrderDetail; locale: Locale }) => {
  const t = messages(locale);
  if (detail.status === "canceled") return null;
  const reached = steps.indexOf(detail.status);
  const times = [detail.placed_at, detail.confirmed_at, detail.shipped_at, null];
  return (
    <ol aria-label={t.detail.steps} className="grid grid-cols-4 gap-1">
      {steps.map((status, index) => {
        const time = times[index];
        return (
          <li
            key={status}
            aria-current={index === reached ? "step" : undefined}
            className={classNames(
              "border-t-4 pt-1.5 text-xs leading-snug",
              index <= reached ? "border-che" : "border-hairline text-muc-muted",
              index === reached && "font-semibold",
            )}
          >
            {t.step[status]}
            {time && index <= reached && (
              <span className="block font-normal text-muc-muted">{formatInstant(time)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
};
