import type { NewLetter } from "../../modules/mail";
import { buttonHtml, letterHtml, paragraphHtml } from "../mail/letter-html";

export type BuyerLetter = {
  /** Written once ever. */
  key: string;
  to: string;
  title: string;
  paragraphs: string[];
  button: { label: string; path: string };
};

const foot = "Thư này gửi cho người mua sỉ trên Chợ OCOP Bắc Kạn. Nếu không phải bạn, hãy bỏ qua thư.";

/** News to somebody who buys for a company, with the one thing to do next. */
export function buyerLetter({ key, to, title, paragraphs, button }: BuyerLetter, shop: string): NewLetter {
  const url = `${shop}${button.path}`;
  const body = [...paragraphs.map(paragraphHtml), buttonHtml(button.label, url)].join("\n");
  return {
    key,
    to,
    subject: title,
    html: letterHtml({ lang: "vi", title, body, foot }),
    text: [title, ...paragraphs, `${button.label}: ${url}`, foot].join("\n\n"),
  };
}
