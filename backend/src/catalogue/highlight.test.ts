import { expect, test } from "vitest";
import { highlight } from "./highlight";

const marked = (title: string, query: string): string =>
  highlight(title, query)
    .map(({ text, match }) => (match ? `[${text}]` : text))
    .join("");

test.each([
  ["Miến dong Tài Hoan", "mien dong", "[Miến] [dong] Tài Hoan"],
  ["Miến dong Tài Hoan", "tai ho", "Miến dong [Tài] [Hoan]"],
  ["Gạo Bao thai Chợ Đồn", "CHỢ ĐỒN", "Gạo Bao thai [Chợ] [Đồn]"],
  ["Bột nghệ, 500 g", "nghe", "Bột [nghệ], 500 g"],
  ["Miến dong", "", "Miến dong"],
  ["Miến dong", "gạo", "Miến dong"],
])("%s, searched for %s", (title, query, expected) => {
  expect(marked(title, query)).toBe(expected);
});

test("the parts add up to the title", () => {
  const title = "Trà cà gai leo (hộp 20 túi) – Bảo Châu";
  const parts = highlight(title, "ca leo chau");
  expect(parts.map((part) => part.text).join("")).toBe(title);
});
