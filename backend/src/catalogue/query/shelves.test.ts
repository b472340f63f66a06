import { expect, test } from "vitest";
import { suggestShelves, toShelf } from "./shelves";
import { Synonyms } from "./synonyms";
import { understand } from "./understand";
import { Vocabulary } from "./vocabulary";

const facet = (value: string, label: string, count: number) => ({ value, label, label_en: label, count });
const shelves = [
  toShelf("producer", facet("htx-yen-duong", "HTX Yến Dương", 5)),
  toShelf("commune", facet("01234", "Xã Yên Phong", 1)),
  toShelf("aisle", facet("che", "Chè và trà", 20)),
];
const language = {
  vocabulary: new Vocabulary(["htx", "ien", "duong", "che", "tra"].map((word) => ({ word, count: 1 }))),
  synonyms: new Synonyms([{ terms: ["htx", "hợp tác xã"] }, { terms: ["chè", "trà"] }]),
};
const suggested = (query: string) =>
  suggestShelves(understand(query, language, false), shelves).map(({ value }) => value);

test("a shelf is offered by its name, its synonyms and the beginning of its last word", () => {
  expect(suggested("yến")).toEqual(["htx-yen-duong", "01234"]);
  expect(suggested("hop tac xa yen du")).toEqual(["htx-yen-duong"]);
  expect(suggested("trà")).toEqual(["che"]);
});

test("nothing is offered for what no name has", () => {
  expect(suggested("gạo")).toEqual([]);
  expect(suggested("!")).toEqual([]);
});

test("the found words are marked", () => {
  const [shelf] = suggestShelves(understand("yen duong", language, false), shelves);
  expect(shelf?.label_parts.filter(({ match }) => match).map(({ text }) => text)).toEqual(["Yến", "Dương"]);
});
