import { expect, test } from "vitest";
import { LastUsed } from "./last-used";

test("makes an answer once, and anew when others have driven it out", () => {
  const kept = new LastUsed<string>(2);
  let made = 0;
  const ask = (key: string) =>
    kept.get(key, () => {
      made += 1;
      return `${key}${made}`;
    });
  expect([ask("a"), ask("a"), ask("b"), ask("a"), ask("c"), ask("a"), ask("b")]).toEqual([
    "a1",
    "a1",
    "b2",
    "a1",
    "c3",
    "a1",
    "b4",
  ]);
});

test("keeps an empty answer, too", () => {
  const kept = new LastUsed<string>(2);
  expect(kept.get("a", () => "")).toBe("");
  expect(kept.get("a", () => "other")).toBe("");
});
