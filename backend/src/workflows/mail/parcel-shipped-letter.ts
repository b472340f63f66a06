import type { OrderPart, OrderView } from "../../contracts/order";
import { buttonHtml, type Cell, cardHtml, letterHtml, paragraphHtml, tableHtml } from "./letter-html";
import type { Letter } from "./order-placed-letter";
import { parcelShippedWords } from "./parcel-shipped-words";

type Words = (typeof parcelShippedWords)["vi" | "en"];

const parcelCells = ({ code, carrier, tracking_code }: OrderPart, words: Words): Cell[] => [
  { label: words.code, value: code, isStrong: true },
  ...(carrier ? [{ label: words.carrier, value: carrier }] : []),
  ...(tracking_code ? [{ label: words.tracking, value: tracking_code }] : []),
];

/** Each line of which something is sent, and below it the lots that were packed for it. */
const goodsCells = ({ lines }: OrderPart, words: Words): Cell[] =>
  lines.filter(isSent).flatMap(({ quantity, canceled_quantity, title, variant_title, lots }) => [
    { label: `${title}, ${variant_title}`, value: `× ${quantity - canceled_quantity}` },
    ...lots.map((lot) => ({
      label: words.lot(lot.code, lot.quantity),
      value: words.bestUntil(lot.use_by_on),
    })),
  ]);

const isSent = (line: OrderPart["lines"][number]): boolean => line.quantity > line.canceled_quantity;

/** Tells a buyer that a parcel has left, by whom it is carried and which lots are in it. `storefrontUrl` has no slash at its end. */
export function parcelShippedLetter(
  order: OrderView,
  part: OrderPart,
  locale: "vi" | "en",
  storefrontUrl: string,
): Letter {
  const words: Words = parcelShippedWords[locale];
  const producer = part.producer.name;
  const title = words.title(producer);
  const lead = words.lead(order.contact.name, order.code);
  const url = `${storefrontUrl}${order.wholesale ? words.wholesalePath(order.code) : words.path(order.code)}`;
  const blocks = [
    { name: words.parcel, cells: parcelCells(part, words) },
    { name: words.goods, cells: goodsCells(part, words) },
  ];
  const body = [
    paragraphHtml(lead),
    ...blocks.map(({ name, cells }) => cardHtml(name, tableHtml(cells))),
    buttonHtml(words.open, url),
  ].join("\n");
  const plain = blocks.map(({ name, cells }) =>
    [name, ...cells.map(({ label, value }) => `  ${label}${value ? `: ${value}` : ""}`)].join("\n"),
  );
  return {
    subject: words.subject(producer, part.code),
    html: letterHtml({ lang: locale, title, body, foot: words.foot }),
    text: [title, lead, ...plain, url, words.foot].join("\n\n"),
  };
}
