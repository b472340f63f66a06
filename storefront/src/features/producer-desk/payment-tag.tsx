import type { ProducerOrderRow } from "@contracts/producer";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { Tag } from "@/ui/tag";
import { messages } from "./order-messages";
import { paymentDuty } from "./payment-duty";

/** The money duty of an order in one word, for lists. */
export const PaymentTag = ({ order, locale }: { order: ProducerOrderRow; locale: Locale }) => {
  const t = messages(locale).payment;
  const duty = paymentDuty(order);
  if (duty.kind === "canceled") return null;
  if (duty.kind === "collect") return <Tag tone="notice">{t.collect(formatMoney(duty.amount))}</Tag>;
  return <Tag tone={duty.kind === "paid" ? "good" : "bad"}>{t[duty.kind]}</Tag>;
};
