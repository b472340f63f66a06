import type { SearchTypes } from "@medusajs/framework/types";
import { beforeEach, describe, expect, test } from "vitest";
import type { SearchEngine } from "../search-engines/search-engine";
import { findAcross } from "./find-across";

/** What the engine was asked, one entry for each journey. */
let journeys: string[][] = [];
beforeEach(() => {
  journeys = [];
});

/** An engine whose lists are words: `{ filters: { list: "abc" } }` holds the hits a, b and c. */
const engine = (isFarAway: boolean): SearchEngine => ({
  name: "postgres",
  isFarAway,
  searchMany: async (queries) => {
    journeys.push(queries.map(({ filters }) => String(filters?.list)));
    return queries.map(({ filters, pagination }) => {
      const letters = [...String(filters?.list)];
      const { skip = 0, take = 0 } = pagination ?? {};
      const hits = letters.slice(skip, skip + take).map((id) => ({ id, document: { id } }));
      return { hits, metadata: { skip, take, count: letters.length } };
    });
  },
});
const lists = ["abc", "", "de", "fgh"].map(
  (list): SearchTypes.SearchQuery => ({ entity: "x", filters: { list } }),
);
const window = async (isFarAway: boolean, skip: number, take: number) =>
  (await findAcross(engine(isFarAway), lists, { skip, take })).join("");

describe.each([{ isFarAway: false }, { isFarAway: true }])(
  "an engine far away: $isFarAway",
  ({ isFarAway }) => {
    test("windows over several lists are windows over one", async () => {
      const whole = "abcdefgh";
      for (let skip = 0; skip < 10; skip += 1) {
        for (let take = 1; take < 10; take += 1) {
          expect(await window(isFarAway, skip, take), `${skip} ${take}`).toBe(whole.slice(skip, skip + take));
        }
      }
    });
  },
);

test("an engine at hand is asked for later lists only when the earlier ones do not fill the window", async () => {
  await window(false, 0, 3);
  expect(journeys).toEqual([["abc"]]);
});

test("an engine far away is asked once, however many lists there are", async () => {
  await window(true, 2, 4);
  await window(true, 8, 5);
  expect(journeys).toEqual([
    ["abc", "", "de", "fgh"],
    ["abc", "", "de", "fgh"],
  ]);
});
