import { randomInt } from "node:crypto";

/** Read out over the telephone: no letters that look or sound alike. */
const signs = "abcdefghkmnpqrstuvwxyz23456789";

/** A new password that the office hands on; it is answered once and kept nowhere. */
export const firstPassword = (): string =>
  Array.from({ length: 14 }, () => signs[randomInt(signs.length)]).join("");
