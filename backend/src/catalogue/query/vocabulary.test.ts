import { expect, test } from "vitest";
import { Vocabulary } from "./vocabulary";

const vocabulary = new Vocabulary(
  Object.entries({ mien: 7, mieng: 1, dong: 9, don: 2, hoan: 1, hong: 3, curcumin: 2, tai: 4, rong: 1 }).map(
    ([word, count]) => ({ word, count }),
  ),
);

test("a half-typed word is finished by what is frequent", () => {
  expect(vocabulary.startingWith("do", 5)).toEqual(["dong", "don"]);
  expect(vocabulary.startingWith("mien", 5)).toEqual(["mieng"]);
  expect(vocabulary.startingWith("x", 5)).toEqual([]);
  expect(vocabulary.startingWith("", 2)).toEqual(["dong", "mien"]);
});

test("a misspelt word finds what lies nearest", () => {
  expect(vocabulary.near("hon", 3)).toEqual(["hong", "hoan"]);
  expect(vocabulary.near("cucurmin", 3)).toEqual(["curcumin"]);
  expect(vocabulary.near("imen", 3)).toEqual(["mien"]);
});

test("short words and other beginnings are left alone", () => {
  expect(vocabulary.near("ta", 3)).toEqual([]);
  expect(vocabulary.near("bong", 3)).toEqual([]);
});
