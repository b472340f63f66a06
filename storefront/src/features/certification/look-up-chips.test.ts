import { expect, it } from "vitest";
import { lookUpChips } from "./look-up-chips";

const choices = {
  producers: [{ value: "htx-tai-hoan", label: "HTX Tài Hoan" }],
  communes: [{ value: "01840", label: "Xã Na Rì" }],
};
const chips = (query: Parameters<typeof lookUpChips>[0]) =>
  lookUpChips(query, { choices, path: "/tra-cuu", locale: "vi" });

it("names every condition in words, and leads to the same look-up without it", () => {
  const query = { q: "miến", producer: "htx-tai-hoan", commune: "01840", on: "2024-02-29", page: "3" };
  expect(chips(query).map(({ label }) => label)).toEqual([
    "“miến”",
    "HTX Tài Hoan",
    "Xã Na Rì",
    "Tại ngày 29/02/2024",
  ]);
  const [words] = chips(query);
  expect(words?.href).toBe("/tra-cuu?producer=htx-tai-hoan&commune=01840&on=2024-02-29");
});

it("leads to the bare page when the last condition goes, and shows none where there is none", () => {
  expect(chips({ standing: "expiring" })).toEqual([
    { key: "standing", label: "Sắp hết hạn", href: "/tra-cuu" },
  ]);
  expect(chips({ page: "2" })).toEqual([]);
});
