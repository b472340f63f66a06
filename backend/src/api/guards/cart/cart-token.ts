import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** A key of its own, so that a cart token can never stand in for another signature made with the secret. */
const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", "cart-token", 32));

/** The token that opens one cart: an HMAC of its id. */
export const cartToken = (cartId: string, secret: string): string =>
  createHmac("sha256", keyFrom(secret)).update(cartId).digest("base64url");

/** Whether `token` opens this cart. Takes the same time for every wrong token of the right length. */
export function opensCart(cartId: string, token: string, secret: string): boolean {
  const expected = Buffer.from(cartToken(cartId, secret));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
