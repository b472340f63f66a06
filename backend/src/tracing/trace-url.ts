import { gtin14 } from "./gtin";

/**
 * What the QR code of a lot opens: a GS1 Digital Link where the variant has a GTIN, so that a till can
 * read it as well as a camera; else the tracing page itself. `origin` without a slash at its end.
 */
export function traceUrl(origin: string, lotCode: string, gtin: string | null): string {
  const number = gtin14(gtin);
  const code = encodeURIComponent(lotCode);
  return number ? `${origin}/01/${number}/10/${code}` : `${origin}/truy-xuat/${code}`;
}
