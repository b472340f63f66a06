import fc from "fast-check";
import { expect, test } from "vitest";
import { diffWords } from "./diff-words";

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

test.each([
  ["Miến dong", "Miến dong", "Miến dong"],
  ["", "Miến", "[+Miến]"],
  ["Miến", "", "[-Miến]"],
  ["Phơi nắng hai ngày", "Phơi nắng ba ngày", "Phơi nắng [-hai][+ba] ngày"],
  ["Miến dong.", "Miến dong Na Rì.", "Miến dong[+ Na Rì]."],
  ["Sợi miến dai trong", "Miến kéo tay trong", "[-Sợi miến dai][+Miến kéo tay] trong"],
  ["<b>a</b>", "<i>a</i>", "<[-b][+i]>a</[-b][+i]>"],
])("%j → %j", (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test("how a letter was composed is no change", () => {
  expect(shown("Miến".normalize("NFD"), "Miến".normalize("NFC"))).toBe("Miến");
});

test("what is not added makes up the first text, what is not removed the second", () => {
  const text = fc
    .array(fc.constantFrom("miến", "dong", "gạo", " ", "\n", ".", "<b>"))
    .map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join("");
      expect(without("added")).toBe(before.normalize("NFC"));
      expect(without("removed")).toBe(after.normalize("NFC"));
    }),
  );
});

test("two texts of 4,000 letters are compared within a second", () => {
  const began = performance.now();
  diffWords("a ".repeat(2000), "b ".repeat(2000));
  expect(performance.now() - began).toBeLessThan(1000);
});
