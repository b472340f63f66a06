import type { OrderPart, ProducerOrderStatus } from "@contracts/order";
import { classNames } from "@/lib/class-names";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

const steps: readonly ProducerOrderStatus[] = ["placed", "confirmed", "shipped", "delivered"];

const momentOf = (part: OrderPart, step: ProducerOrderStatus): string | null => {
  if (step === "confirmed") return part.confirmed_at;
  return step === "shipped" ? part.shipped_at : null;
};

/** How far one parcel has come, as a list that also reads well aloud. */
export const ParcelProgress = ({ part, locale }: { part: OrderPart; locale: Locale }) => {
  const t = messages(locale);
  if (part.status === "canceled") return <p className="font-semibold text-son">{t.statuses.canceled}</p>;
  const reached = steps.indexOf(part.status);
  return (
    <ol className="grid grid-cols-4 gap-1">
      {steps.map((step, index) => {
        const at = momentOf(part, step);
        return (
          <li
            key={step}
            aria-current={index === reached ? "step" : undefined}
            className={classNames(
              "border-t-4 pt-2 text-xs sm:text-sm",
              index <= reached ? "border-che" : "border-hairline text-muc-muted",
              index === reached && "font-semibold text-che",
            )}
          >
            {t.statuses[step]}
            {at && <span className="block text-xs font-normal text-muc-muted">{formatInstant(at)}</span>}
          </li>
        );
      })}
    </ol>
  );
};
