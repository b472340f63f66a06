import { buttonHtml, cardHtml, letterHtml, paragraphHtml, tableHtml } from "./letter-html";
import { lotRecallWords } from "./lot-recall-words";
import type { Letter } from "./order-placed-letter";

/** What a letter about a recall tells; the reasons are as the producer or the office wrote them. */
export type RecallFacts = {
  kind: "recalled" | "lifted";
  lot_code: string;
  product_title: string;
  variant_title: string;
  pieces: number;
  reason: string;
  advice: string;
  phone: string;
  lift_reason: string | null;
};
type Buyer = { code: string; name: string; locale: "vi" | "en" };

/** Tells a buyer to stop using a lot, or that it may be used again. `storefrontUrl` has no slash at its end. */
export function lotRecallLetter(facts: RecallFacts, buyer: Buyer, storefrontUrl: string): Letter {
  const words = lotRecallWords[buyer.locale];
  const { subject, title, lead } = words[facts.kind];
  const url = `${storefrontUrl}${words.path(buyer.code)}`;
  const cells = [
    { label: words.lot, value: facts.lot_code, isStrong: true },
    { label: words.product, value: `${facts.product_title}, ${facts.variant_title}` },
    { label: words.pieces, value: String(facts.pieces) },
    { label: words.order, value: buyer.code },
  ];
  const told =
    facts.kind === "recalled"
      ? [
          { label: words.reason, text: facts.reason },
          { label: words.advice, text: facts.advice },
          { label: words.call, text: facts.phone },
        ]
      : [
          { label: words.reason, text: facts.lift_reason ?? "" },
          { label: words.call, text: facts.phone },
        ];
  const body = [
    paragraphHtml(lead(buyer.name)),
    ...told.map(({ label, text }) => cardHtml(label, paragraphHtml(text))),
    cardHtml(words.goods, tableHtml(cells)),
    buttonHtml(words.open, url),
  ].join("\n");
  const lines = cells.map((cell) => `  ${cell.label}: ${cell.value}`).join("\n");
  return {
    subject: subject(facts.product_title, buyer.code),
    html: letterHtml({ lang: buyer.locale, title, body, foot: words.foot }),
    text: [
      title,
      lead(buyer.name),
      ...told.map(({ label, text }) => `${label}: ${text}`),
      `${words.goods}\n${lines}`,
      url,
      words.foot,
    ].join("\n\n"),
  };
}
