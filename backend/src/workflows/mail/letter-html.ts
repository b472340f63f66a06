const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in HTML, between tags and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

export type Cell = { label: string; value: string; isStrong?: boolean };

/** Rows of label and value; values keep to the right edge. */
export const tableHtml = (cells: Cell[]): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">${cells
    .map(({ label, value, isStrong }) => {
      const weight = isStrong ? "font-weight:600;font-size:18px;" : "";
      return `<tr><td style="padding:6px 0;color:#5B564B;${weight}">${escapeHtml(label)}</td><td align="right" style="padding:6px 0;white-space:nowrap;${weight}">${escapeHtml(value)}</td></tr>`;
    })
    .join("")}</table>`;

export const cardHtml = (title: string, inner: string): string =>
  `<div style="margin:16px 0;padding:16px;border:1px solid #E4DCC8;border-radius:12px;background:#FFFFFF"><h2 style="margin:0 0 8px;font-size:16px;color:#22306B">${escapeHtml(title)}</h2>${inner}</div>`;

export const paragraphHtml = (text: string): string =>
  `<p style="margin:0 0 12px;line-height:1.55">${escapeHtml(text)}</p>`;

export const buttonHtml = (label: string, url: string): string =>
  `<p style="margin:20px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:12px 24px;border-radius:999px;background:#22306B;color:#FFFFFF;text-decoration:none;font-weight:600">${escapeHtml(label)}</a></p>`;

/** The whole letter: rice-white ground, an indigo head with a turmeric line, one column of 600 px. */
export function letterHtml(letter: { lang: "vi" | "en"; title: string; body: string; foot: string }): string {
  return `<!doctype html>
<html lang="${letter.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(letter.title)}</title></head>
<body style="margin:0;padding:0;background:#FBF8F1;color:#1D1B16;font-family:system-ui,'Segoe UI',Roboto,sans-serif;font-size:16px">
<div style="max-width:600px;margin:0 auto">
<div style="padding:20px 24px;background:#22306B;border-bottom:4px solid #F2B705;color:#FFFFFF;font-weight:600;font-size:18px">Chợ OCOP Bắc Kạn</div>
<div style="padding:24px"><h1 style="margin:0 0 12px;font-size:23px;line-height:1.3;color:#161F49">${escapeHtml(letter.title)}</h1>
${letter.body}
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #E4DCC8;color:#5B564B;font-size:14px;line-height:1.55">${escapeHtml(letter.foot)}</p>
</div></div></body></html>
`;
}
