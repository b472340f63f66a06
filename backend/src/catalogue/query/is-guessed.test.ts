import { expect, test } from "vitest";
import { isGuessed } from "./is-guessed";
import { Synonyms } from "./synonyms";
import { Vocabulary } from "./vocabulary";

const language = {
  vocabulary: new Vocabulary(["mien", "dong", "mat", "ong"].map((word) => ({ word, count: 1 }))),
  synonyms: new Synonyms([{ terms: ["miến", "bún tàu"] }]),
};

test.each([
  ["miến dong", false],
  ["mien do", false],
  ["mieesn dong", false],
  ["bún tàu", false],
  ["do mien", true],
  ["mein dong", true],
  ["phở", true],
  ["!!!", false],
])("%s: %j", (query, guessed) => {
  expect(isGuessed(query, language)).toBe(guessed);
});
