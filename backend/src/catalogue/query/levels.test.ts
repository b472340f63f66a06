import { describe, expect, test } from "vitest";
import { searchWords } from "../../vietnamese/search-word";
import { matchAllButOne, matchFilter, matchOne, rankLevels } from "./levels";
import type { Part } from "./understand";

const part = (typed: string, loose: string[][] = []): Part => ({
  typed: searchWords(typed),
  strict: [searchWords(typed).map(({ key }) => key)],
  loose,
});

describe("what is found", () => {
  const gao = part("gao");
  const nep = part("nep", [["xoi"]]);

  test("has every part, in one wording or another", () => {
    expect(matchFilter([gao, nep])).toEqual({
      $and: [{ words: "gao" }, { $or: [{ words: "nep" }, { words: "xoi" }] }],
    });
  });

  test("a wording of several words needs all of them", () => {
    expect(matchFilter([part("bun tau", [["mien", "dong"]])])).toEqual({
      $or: [{ $and: [{ words: "bun" }, { words: "tau" }] }, { $and: [{ words: "mien" }, { words: "dong" }] }],
    });
  });

  test("when stretched, may lack one part, or have only one", () => {
    expect(matchAllButOne([gao, part("nep")])).toEqual({ $or: [{ words: "nep" }, { words: "gao" }] });
    expect(matchOne([gao, part("nep")])).toEqual({ $or: [{ words: "gao" }, { words: "nep" }] });
  });
});

describe("the order of merit", () => {
  test("without marks: name, name loosely, own words, own words loosely, shelves", () => {
    const levels = rankLevels([part("gao")]);
    expect(levels).toHaveLength(5);
    expect(levels[0]).toEqual({ title_words: "gao" });
    expect(levels.at(-1)).toMatchObject({
      $and: [{ words: "gao" }, { $not: { title_words: "gao" } }, {}, {}, {}],
    });
  });

  test("with marks, the very marks come first in each place", () => {
    const levels = rankLevels([part("mơ")]);
    const [{ exact } = { exact: "" }] = searchWords("mơ");
    expect(levels).toHaveLength(7);
    expect(levels[0]).toEqual({ title_exact: exact });
    expect(levels[1]).toEqual({ $and: [{ title_words: "mo" }, { $not: { title_exact: exact } }] });
  });
});
