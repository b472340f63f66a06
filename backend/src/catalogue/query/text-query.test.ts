import { describe, expect, test } from "vitest";
import { Synonyms } from "./synonyms";
import { textQueries } from "./text-query";
import { Vocabulary } from "./vocabulary";

const language = {
  vocabulary: new Vocabulary(["mien", "dong", "gao"].map((word) => ({ word, count: 1 }))),
  synonyms: new Synonyms([]),
};

describe("the readings of a query", () => {
  test("take a word said many times for one", () => {
    const [once] = textQueries("mien dong", language);
    const [often] = textQueries("mien mien mien mien dong", language);
    expect(often?.match).toEqual(once?.match);
  });
  test("do not rank a pasted page word by word: what is asked stays small", () => {
    const page = Array.from({ length: 60 }, (_, index) => `w${index}`).join(" ");
    const readings = textQueries(page, language);
    expect(readings.map(({ stretch }) => stretch)).toEqual(["typed", "mended", "any_word"]);
    expect(JSON.stringify(readings).length).toBeLessThan(20_000);
  });
});
