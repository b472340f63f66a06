import { expect, test } from "vitest";
import { searchWords } from "../../vietnamese/search-word";
import { Synonyms } from "./synonyms";

const synonyms = new Synonyms([
  { terms: ["miến", "miến dong", "bún tàu"] },
  { terms: ["chè", "trà"] },
  { terms: ["htx", "hợp tác xã"] },
]);
const found = (query: string) =>
  synonyms.matches(searchWords(query)).map(({ from, length, others }) => ({
    from,
    length,
    others: others.map((words) => words.map(({ key }) => key).join(" ")),
  }));

test("a phrase is found both ways, the longest first", () => {
  expect(found("bun tau")).toEqual([{ from: 0, length: 2, others: ["mien", "mien dong"] }]);
  expect(found("mien dong tai hoan")).toEqual([{ from: 0, length: 2, others: ["bun tau"] }]);
  expect(found("hop tac xa yen duong")).toEqual([{ from: 0, length: 3, others: ["htx"] }]);
});

test("several phrases of one query are found", () => {
  expect(found("che htx")).toEqual([
    { from: 0, length: 1, others: ["tra"] },
    { from: 1, length: 1, others: ["hop tac xa"] },
  ]);
});

test("a word typed with other marks means something else", () => {
  expect(found("tra")).toHaveLength(1);
  expect(found("trà")).toHaveLength(1);
  expect(found("trả")).toHaveLength(0);
});

test("one way: the first word leads to the others, and none of them back", () => {
  const gifts = new Synonyms([{ terms: ["quà tết", "mật ong"], is_one_way: true }]);
  const others = (query: string) =>
    gifts
      .matches(searchWords(query))
      .map((match) => match.others.map((words) => words.map(({ key }) => key)));
  expect(others("quà tết")).toEqual([[["mat", "ong"]]]);
  expect(others("mật ong")).toEqual([]);
});
