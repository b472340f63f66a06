import type { OrderPart, OrderView } from "../../contracts/order";
import { formatVnd } from "../../vnd";
import { buttonHtml, type Cell, cardHtml, letterHtml, paragraphHtml, tableHtml } from "./letter-html";
import { orderPlacedWords } from "./order-placed-words";

export type Letter = { subject: string; html: string; text: string };
type Words = (typeof orderPlacedWords)["vi" | "en"];
type Block = { title: string; cells: Cell[] };

const partBlock = (part: OrderPart, words: Words): Block => ({
  title: `${part.producer.name} · ${part.code}`,
  cells: [
    ...part.lines.map((line) => ({
      label: `${line.quantity} × ${line.title}, ${line.variant_title}`,
      value: formatVnd(line.total),
    })),
    { label: words.shipping, value: formatVnd(part.shipping_total) },
  ],
});

function transferBlock(order: OrderView, words: Words): Block[] {
  const { transfer } = order.payment;
  if (!transfer) return [];
  const cells = [
    { label: words.bank, value: transfer.bank_name },
    { label: words.account, value: transfer.account_number },
    { label: words.holder, value: transfer.account_name },
    { label: words.amount, value: formatVnd(transfer.amount), isStrong: true },
    { label: words.memo, value: transfer.memo, isStrong: true },
  ];
  return [{ title: words.transfer, cells }];
}

const totalCells = (order: OrderView, words: Words): Cell[] => [
  { label: words.itemTotal, value: formatVnd(order.item_total) },
  { label: words.shipping, value: formatVnd(order.shipping_total) },
  { label: words.total, value: formatVnd(order.total), isStrong: true },
];

const textOf = ({ title, cells }: Block): string =>
  [title, ...cells.map((cell) => `  ${cell.label}: ${cell.value}`)].join("\n");

/** The confirmation to the shopper, in her language. `storefrontUrl` has no slash at its end. */
export function orderPlacedLetter(order: OrderView, locale: "vi" | "en", storefrontUrl: string): Letter {
  const words: Words = orderPlacedWords[locale];
  const { contact, address } = order;
  const url = `${storefrontUrl}${words.path(order.code)}`;
  const next = words.next[order.payment.state];
  const place = [contact.name, contact.phone, address.street, address.commune, address.province].join(", ");
  const blocks: Block[] = [
    ...transferBlock(order, words),
    ...order.parts.map((part) => partBlock(part, words)),
    { title: `${words.code} ${order.code}`, cells: totalCells(order, words) },
  ];
  const title = words.title(contact.name);
  const body = [
    paragraphHtml(next),
    ...blocks.map((block) => cardHtml(block.title, tableHtml(block.cells))),
    cardHtml(words.delivery, paragraphHtml(place)),
    buttonHtml(order.payment.transfer ? words.openToPay : words.open, url),
  ].join("\n");
  return {
    subject: words.subject(order.code),
    html: letterHtml({ lang: locale, title, body, foot: words.foot }),
    text: [title, next, ...blocks.map(textOf), `${words.delivery}: ${place}`, url, words.foot].join("\n\n"),
  };
}
