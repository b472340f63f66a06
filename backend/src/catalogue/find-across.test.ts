import type { SearchTypes } from "@medusajs/framework/types";
import { expect, test } from "vitest";
import { findAcross } from "./find-across";

/** An engine whose lists are words: `{ filters: { list: "abc" } }` holds the hits a, b and c. */
const asked: string[] = [];
const engine = {
  searchMany: async ([query]: SearchTypes.SearchQuery[]) => {
    const letters = [...String(query?.filters?.list ?? "")];
    asked.push(letters.join(""));
    const { skip = 0, take = 0 } = query?.pagination ?? {};
    const hits = letters.slice(skip, skip + take).map((id) => ({ id, document: { id } }));
    return [{ hits, metadata: { count: letters.length } }] as unknown as SearchTypes.SearchResult[];
  },
};
const lists = ["abc", "", "de", "fgh"].map(
  (list): SearchTypes.SearchQuery => ({ entity: "x", filters: { list } }),
);
const window = async (skip: number, take: number) =>
  (await findAcross(engine, lists, { skip, take })).map(({ id }) => id).join("");

test("windows over several lists are windows over one", async () => {
  const whole = "abcdefgh";
  for (let skip = 0; skip < 10; skip += 1) {
    for (let take = 1; take < 10; take += 1) {
      expect(await window(skip, take), `${skip} ${take}`).toBe(whole.slice(skip, skip + take));
    }
  }
});

test("later lists are asked only when the earlier ones do not fill the window", async () => {
  asked.length = 0;
  await window(0, 3);
  expect(asked).toEqual(["abc"]);
});
