import { expect, test } from "vitest";
import { isSignedOut, isSuspended } from "./signed-out";

const refused = (status: number, code?: string) => ({
  ok: false as const,
  status,
  error: { type: "x", message: "y", ...(code ? { code } : {}) },
});

test("a suspended member is told why, and not sent to sign in again", () => {
  expect(isSuspended(refused(403, "suspended"))).toBe(true);
  expect(isSignedOut(refused(403, "suspended"))).toBe(false);
});

test("whoever is signed out, or refused for any other reason, signs in again", () => {
  expect(isSignedOut(refused(401))).toBe(true);
  expect(isSignedOut(refused(403))).toBe(true);
  expect(isSignedOut(refused(409))).toBe(false);
  expect(isSuspended(refused(401, "suspended"))).toBe(false);
  expect(isSignedOut({ ok: true })).toBe(false);
});
