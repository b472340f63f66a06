import { expect, it } from "vitest";
import { readCancel } from "./read-cancel";

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

it("takes the pieces that are not sent, and says what is missing", () => {
  const full = { key: "k", "line:a": "2", "line:b": "0", "line:c": "", reason: "damaged", words: " Vỡ " };
  expect(readCancel(form(full))).toEqual({
    ...{ key: "k", reason: "damaged", words: "Vỡ" },
    lines: [{ line_item_id: "a", quantity: 2 }],
  });
  expect(readCancel(form({ ...full, "line:a": "-1" }))).toBe("no_lines");
  expect(readCancel(form({ ...full, "line:a": "1.5" }))).toBe("no_lines");
  expect(readCancel(form({ ...full, reason: "whatever" }))).toBe("no_reason");
  expect(readCancel(form({ ...full, reason: "other", words: "" }))).toBe("no_words");
});
