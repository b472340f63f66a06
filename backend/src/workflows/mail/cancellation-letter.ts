import type { CancellationView } from "../../contracts/cancellation";
import type { OrderPart, OrderView } from "../../contracts/order";
import { formatVnd } from "../../vnd";
import { cancellationWords } from "./cancellation-words";
import { buttonHtml, type Cell, cardHtml, letterHtml, paragraphHtml, tableHtml } from "./letter-html";
import type { Letter } from "./order-placed-letter";

type Told = { order: OrderView; part: OrderPart; act: CancellationView; is_paid_back: boolean };

/** Tells a buyer which goods are not sent, why, and what becomes of the money. */
export function cancellationLetter(
  { order, part, act, is_paid_back }: Told,
  locale: "vi" | "en",
  storefrontUrl: string,
): Letter {
  const words = cancellationWords[locale];
  const url = `${storefrontUrl}${words.path(order.code)}`;
  const lead = words.lead(part.producer.name, order.code);
  const why = [words.reasons[act.reason], act.words].filter(Boolean).join(": ");
  const fee: Cell[] =
    act.shipping_total > 0 ? [{ label: words.shipping, value: formatVnd(act.shipping_total) }] : [];
  const cells: Cell[] = [
    ...act.lines.map((line) => ({
      label: [line.title, line.variant_title].filter(Boolean).join(", "),
      value: `× ${line.quantity}`,
    })),
    { label: words.goods, value: formatVnd(act.goods_total) },
    ...fee,
    { label: words.due, value: formatVnd(order.total - order.canceled_total), isStrong: true },
  ];
  const money = is_paid_back ? words.back[order.payment.method] : words.less;
  const body = [
    paragraphHtml(lead),
    paragraphHtml(`${words.reason}: ${why}`),
    cardHtml(part.code, tableHtml(cells)),
    paragraphHtml(money),
    buttonHtml(words.open, url),
  ].join("\n");
  const text = cells.map((cell) => `  ${cell.label}: ${cell.value}`).join("\n");
  return {
    subject: words.subject(order.code),
    html: letterHtml({ lang: locale, title: words.title, body, foot: words.foot }),
    text: [words.title, lead, `${words.reason}: ${why}`, text, money, url, words.foot].join("\n\n"),
  };
}
