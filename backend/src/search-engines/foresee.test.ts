import type { SearchTypes } from "@medusajs/framework/types";
import { expect, test } from "vitest";
import { foresee } from "./foresee";
import type { SearchEngine } from "./search-engine";

const about = (word: string): SearchTypes.SearchQuery => ({ entity: "x", filters: { words: word } });

function engine(isAway = false) {
  const journeys: string[][] = [];
  const far: SearchEngine = {
    name: "meilisearch",
    isFarAway: true,
    async searchMany(queries) {
      const words = queries.map(({ filters }) => String(filters?.words));
      journeys.push(words);
      if (isAway) throw new Error("away");
      return words.map((id) => ({ hits: [{ id, document: {} }], metadata: { skip: 0, take: 1, count: 1 } }));
    },
  };
  return { far, journeys };
}
const found = async (of: SearchEngine, words: string[]) =>
  (await of.searchMany(words.map(about))).flatMap(({ hits }) => hits.map(({ id }) => id));

test("what is foreseen is asked in one journey, each once, and given to whoever asks", async () => {
  const { far, journeys } = engine();
  const wise = foresee(far, ["a", "b", "a", "c"].map(about));
  expect(await Promise.all([found(wise, ["c", "a"]), found(wise, ["b"])])).toEqual([["c", "a"], ["b"]]);
  expect(journeys).toEqual([["a", "b", "c"]]);
});

test("what is not foreseen is asked by itself", async () => {
  const { far, journeys } = engine();
  expect(await found(foresee(far, [about("a")]), ["a", "d"])).toEqual(["a", "d"]);
  expect(journeys).toEqual([["a"], ["a", "d"]]);
});

test("an engine that is away fails whoever asks it", async () => {
  const { far } = engine(true);
  await expect(found(foresee(far, [about("a")]), ["a"])).rejects.toThrow("away");
});
