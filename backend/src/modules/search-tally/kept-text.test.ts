import { describe, expect, test } from "vitest";
import { isKept, tallyText } from "./kept-text";

test("texts that differ in writing only are one", () => {
  expect(tallyText("  Miến   DONG ".normalize("NFD"))).toBe("miến dong");
});

describe("what is counted", () => {
  test.each(["miến dong", "chè 500g", "gạo 5 kg", "bk foods", "ocop 2026", "htx tài hoan"])(
    "%s is",
    (text) => {
      expect(isKept(text)).toBe(true);
    },
  );
  test.each([
    "0912345678",
    "0912 345 678",
    "+84 91.234.5678 miến",
    "gọi 024-3826-1234",
    "4111 1111 1111 1111",
    "001203004567",
    "lan@example.vn",
    "bk-7k2m9q",
    "pa-22ab-9x2c",
    "!!!",
    "🍵",
    "",
    "a".repeat(101),
  ])("%s is not", (text) => {
    expect(isKept(text)).toBe(false);
  });
});
