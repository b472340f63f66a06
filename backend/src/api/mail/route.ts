import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { escapeHtml } from "../../workflows/mail/letter-html";
import { type LetterAbout, listLetters, requireLocalOutbox } from "./local-outbox";

const rowHtml = ({ id, to, subject, sent_at }: LetterAbout): string =>
  `<li style="padding:12px 0;border-top:1px solid #E4DCC8"><a href="/mail/${escapeHtml(id)}" style="color:#22306B;font-weight:600">${escapeHtml(subject)}</a><br><span style="color:#5B564B">${escapeHtml(to)} · ${escapeHtml(sent_at)}</span></li>`;

const pageHtml = (letters: LetterAbout[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hộp thư đi</title></head>
<body style="max-width:720px;margin:0 auto;padding:24px;background:#FBF8F1;color:#1D1B16;font-family:system-ui,sans-serif;line-height:1.55">
<h1 style="color:#161F49">Hộp thư đi</h1>
<p>Thư viết ra trên máy này, chưa gửi cho ai.</p>
<ul style="list-style:none;padding:0">${letters.map(rowHtml).join("") || "<li>Chưa có thư nào.</li>"}</ul>
</body></html>
`;

/** Lists the local outbox for the browser. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  requireLocalOutbox();
  const letters = await listLetters();
  res.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  );
  res.type("html").send(pageHtml(letters));
}
