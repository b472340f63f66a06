import { expect, test } from "vitest";
import { nextTry } from "./next-try";

test("a letter is tried again later and later, and given up after six times", () => {
  const now = new Date("2026-03-01T00:00:00Z");
  const waits = [1, 2, 3, 4, 5, 6].map((attempts) => {
    const next = nextTry(attempts, now);
    return next.status === "queued" ? next.next_try_at.getTime() - now.getTime() : 0;
  });
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits[0]).toBe(60_000);
  expect(nextTry(7, now)).toEqual({ status: "given_up" });
});
