import { createHmac, timingSafeEqual } from "node:crypto";

/** Whether `signature` is the hex HMAC-SHA256 of the raw body under the secret shared with the bank. */
export function isSignedBy(secret: string, rawBody: Buffer, signature: string): boolean {
  const expected = createHmac("sha256", secret).update(rawBody).digest();
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : "", "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
