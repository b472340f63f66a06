import type { ProducerOrderRow } from "@contracts/producer";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { messages } from "./order-messages";
import { paymentDuty } from "./payment-duty";

const looks = {
  collect: "border-nghe bg-nghe-wash",
  paid: "border-che bg-che-wash",
  awaiting: "border-son bg-son-wash",
  canceled: "border-control bg-gao-raised",
} as const;

/** The one thing a courier must not get wrong: how much to collect, or nothing. */
export const PaymentPanel = ({ order, locale }: { order: ProducerOrderRow; locale: Locale }) => {
  const t = messages(locale).payment;
  const duty = paymentDuty(order);
  return (
    <section className={classNames("rounded-card border-2 px-4 py-3", looks[duty.kind])}>
      <h2 className="text-base">{t[`${duty.kind}Title`]}</h2>
      {duty.kind === "collect" && (
        <p className="font-display text-3xl font-semibold whitespace-nowrap">{formatMoney(duty.amount)}</p>
      )}
      <p className="text-sm">{t[`${duty.kind}Text`]}</p>
    </section>
  );
};
