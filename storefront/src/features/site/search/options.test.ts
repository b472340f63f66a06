import type { Suggestions } from "@contracts/catalogue";
import { expect, test } from "vitest";
import { messages } from "./messages";
import { recentGroups, suggestedGroups } from "./options";

const words = messages("vi");
const suggestions: Suggestions = {
  products: [
    {
      handle: "mien-dong-tai-hoan",
      title: "Miến dong Tài Hoan",
      title_en: "Tai Hoan glass noodles",
      title_highlighted: [
        { text: "Miến", match: true },
        { text: " dong Tài Hoan", match: false },
      ],
      kind: "mien",
      thumbnail: null,
      price: 66_000,
    },
  ],
  shelves: [
    {
      kind: "commune",
      value: "02185",
      label: "Xã Côn Minh",
      label_en: "Côn Minh commune",
      label_parts: [],
      product_count: 2,
    },
  ],
  total: 7,
};
const hrefs = (locale: "vi" | "en") =>
  suggestedGroups(suggestions, "miến & dong", messages(locale), locale).flatMap(({ options }) =>
    options.map(({ href }) => href),
  );

test("every suggestion leads somewhere in the shopper's language", () => {
  expect(hrefs("vi")).toEqual([
    "/san-pham/mien-dong-tai-hoan",
    "/san-pham?commune=02185",
    "/san-pham?q=mi%E1%BA%BFn+%26+dong",
  ]);
  expect(hrefs("en").every((href) => href.startsWith("/en/"))).toBe(true);
});

test("empty groups are left out, and so is the way to no result", () => {
  expect(suggestedGroups({ products: [], shelves: [], total: 0 }, "x", words, "vi")).toEqual([]);
  expect(recentGroups([], words, "vi")).toEqual([]);
});

test("English names stand unmarked, Vietnamese ones marked", () => {
  const [vi] = suggestedGroups(suggestions, "mien", words, "vi");
  expect(vi?.options[0]?.parts.some(({ match }) => match)).toBe(true);
  const [en] = suggestedGroups(suggestions, "mien", messages("en"), "en");
  expect(en?.options[0]?.parts).toEqual([{ text: "Tai Hoan glass noodles", match: false }]);
});
