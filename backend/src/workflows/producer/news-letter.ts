import type { NewNotice } from "../../modules/notice";
import { buttonHtml, letterHtml, paragraphHtml } from "../mail/letter-html";
import type { Letter } from "../mail/order-placed-letter";

/** A notice to a producer as a letter. */
export function newsLetter(
  { title, body, href }: Pick<NewNotice, "title" | "body" | "href">,
  shop: string,
): Letter {
  const url = `${shop}${href ?? "/kenh-chu-the"}`;
  const foot = "Thư này gửi cho thành viên của chủ thể bán hàng trên Chợ OCOP Bắc Kạn.";
  const html = letterHtml({
    lang: "vi",
    title,
    body: [paragraphHtml(body), buttonHtml("Mở kênh chủ thể", url)].join("\n"),
    foot,
  });
  return { subject: title, html, text: [title, body, url, foot].join("\n\n") };
}
