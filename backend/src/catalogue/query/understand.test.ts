import { expect, test } from "vitest";
import { Synonyms } from "./synonyms";
import { understand } from "./understand";
import { Vocabulary } from "./vocabulary";

const language = {
  vocabulary: new Vocabulary(
    ["mien", "dong", "don", "tai", "hoan", "gao", "bao", "thai", "htx"].map((word) => ({ word, count: 1 })),
  ),
  synonyms: new Synonyms([{ terms: ["miến dong", "bún tàu"] }, { terms: ["htx", "hợp tác xã"] }]),
};
const read = (query: string, mends = false) =>
  understand(query, language, mends).map(({ strict, loose }) => ({
    strict: strict.map((words) => words.join(" ")),
    loose: loose.map((words) => words.join(" ")),
  }));

test("each word is a part, and the last one may be unfinished", () => {
  expect(read("gao bao th")).toEqual([
    { strict: ["gao"], loose: [] },
    { strict: ["bao"], loose: [] },
    { strict: ["th", "thai"], loose: [] },
  ]);
});

test("a phrase with synonyms is one part", () => {
  expect(read("bún tàu tài hoan")).toEqual([
    { strict: ["bun tau"], loose: ["mien dong"] },
    { strict: ["tai"], loose: [] },
    { strict: ["hoan"], loose: [] },
  ]);
});

test("a word that nothing has is read as keystrokes, as two words, or as a slip", () => {
  expect(read("mieesn tai")[0]?.loose).toEqual(["mien"]);
  expect(read("miendong tai")[0]?.loose).toContain("mien dong");
  expect(read("hoam tai")[0]?.loose).toEqual(["hoan"]);
});

test("a word that something has is mended only when asked to", () => {
  expect(read("don tai")[0]?.loose).toEqual([]);
  expect(read("don tai", true)[0]?.loose).toEqual(["dong"]);
});

test("signs are no query", () => {
  expect(read("!!! ")).toEqual([]);
});
