import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { isSignedBy } from "./signature";

const body = Buffer.from('{"id":"1"}');
const signed = createHmac("sha256", "secret").update(body).digest("hex");

test("only the secret's own signature over these very bytes counts", () => {
  expect(isSignedBy("secret", body, signed)).toBe(true);
  expect(isSignedBy("secret", Buffer.from('{"id": "1"}'), signed)).toBe(false);
  expect(isSignedBy("other", body, signed)).toBe(false);
  expect(isSignedBy("secret", body, "")).toBe(false);
  expect(isSignedBy("secret", body, `${signed}00`)).toBe(false);
});
