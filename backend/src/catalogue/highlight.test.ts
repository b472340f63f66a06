import { expect, test } from "vitest";
import { highlight } from "./highlight";

const marked = (title: string, words: string): string =>
  highlight(title, new Set(words.split(" ")))
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join("");

test.each([
  ["Miến dong Tài Hoan", "mien dong", "[Miến] [dong] Tài Hoan"],
  ["Miến dong Tài Hoan", "tai hoan", "Miến dong [Tài] [Hoan]"],
  ["Gạo Bao thai Chợ Đồn", "cho don", "Gạo Bao thai [Chợ] [Đồn]"],
  ["Bột nghệ, 500 g", "nghe", "Bột [nghệ], 500 g"],
  ["Miến dong", "", "Miến dong"],
  ["Miến dong", "gao", "Miến dong"],
])("%s, where %s was found", (title, query, expected) => {
  expect(marked(title, query)).toBe(expected);
});

test("the parts add up to the title", () => {
  const title = "Trà cà gai leo (hộp 20 túi) – Bảo Châu";
  const parts = highlight(title, new Set(["ca", "leo", "chau"]));
  expect(parts.map((part) => part.text).join("")).toBe(title);
});
