import type { SearchTypes } from "@medusajs/framework/types";
import { describe, expect, test } from "vitest";
import { type DoorParts, LONGEST_ANSWER_MS, SearchDoor } from "./search-door";
import type { SearchEngine } from "./search-engine";

const none: SearchTypes.SearchResult[] = [];
const engine = (name: SearchEngine["name"], searchMany: SearchEngine["searchMany"]): SearchEngine => ({
  name,
  isFarAway: false,
  searchMany,
});

/** A door whose second engine does what the test says, with a clock that the test moves. */
function doorWith(second: (signal: AbortSignal) => Promise<SearchTypes.SearchResult[]>) {
  const state = { now: 0, isWhole: true, seconds_behind: 0, asked: 0 };
  const parts: DoorParts = {
    openPostgres: async () => engine("postgres", async () => none),
    second: {
      until: (signal) =>
        engine("meilisearch", () => {
          state.asked += 1;
          return second(signal);
        }),
    },
    readIsReady: async (most_seconds_behind) => state.isWhole && state.seconds_behind <= most_seconds_behind,
    now: () => state.now,
    logger: { warn: () => undefined, info: () => undefined },
  };
  const door = new SearchDoor(parts);
  const ask = async (isForKeptPage = false) => {
    const { engine: by, degraded } = await door.ask((asked) => asked.searchMany([]), { isForKeptPage });
    return { by, degraded };
  };
  return { ask, door, state };
}

const own = { by: "meilisearch", degraded: false };
const fallen = { by: "postgres", degraded: true };
const fails = (): Promise<never> => Promise.reject(new Error("connection refused"));
const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the door to the search engines", () => {
  test("lets the second engine answer while it can", async () => {
    expect(await doorWith(async () => none).ask()).toEqual(own);
  });

  test("answers by PostgreSQL, and says so, in the very request in which the engine fails", async () => {
    expect(await doorWith(fails).ask()).toEqual(fallen);
  });

  test("asks no more after three errors, until a trial on the quiet went well", async () => {
    let isBroken = true;
    const { ask, state } = doorWith(async () => (isBroken ? fails() : none));
    for (let times = 0; times < 5; times += 1) expect(await ask()).toEqual(fallen);
    expect(state.asked).toBe(3);
    state.now = 600;
    await ask();
    await settled();
    expect(state.asked).toBe(4);
    isBroken = false;
    state.now = 2_000;
    expect(await ask()).toEqual(fallen);
    await settled();
    expect(await ask()).toEqual(own);
  });

  test("takes an engine back only when it has been told what it missed", async () => {
    let isBroken = true;
    const { ask, state } = doorWith(async () => (isBroken ? fails() : none));
    for (let times = 0; times < 3; times += 1) await ask();
    isBroken = false;
    state.seconds_behind = 1;
    for (state.now = 600; state.now < 10_000; state.now += 600) {
      expect(await ask()).toEqual(fallen);
      await settled();
    }
    state.seconds_behind = 0;
    state.now = 20_000;
    await ask();
    await settled();
    expect(await ask()).toEqual(own);
  });

  test("waits 300 ms for a silent engine and then not again", async () => {
    const { ask, state } = doorWith(untilAborted);
    const start = Date.now();
    expect(await ask()).toEqual(fallen);
    expect(Date.now() - start).toBeLessThan(LONGEST_ANSWER_MS + 200);
    expect(await ask()).toEqual(fallen);
    expect(state.asked).toBe(1);
  });

  test("does not ask an engine whose index is not whole or far behind, nor takes it back before it owes nothing", async () => {
    const { ask, state } = doorWith(async () => none);
    state.isWhole = false;
    expect(await ask()).toEqual(fallen);
    expect(state.asked).toBe(0);
    state.isWhole = true;
    state.seconds_behind = 3;
    state.now = 10_000;
    expect(await ask()).toEqual(fallen);
    state.seconds_behind = 0;
    state.now = 20_000;
    expect(await ask()).toEqual(own);
    state.seconds_behind = 9;
    state.now = 30_000;
    expect(await ask()).toEqual(own);
    state.seconds_behind = 11;
    state.now = 40_000;
    expect(await ask()).toEqual(fallen);
  });

  test("makes no page to be kept from an engine that has still to be told of a change", async () => {
    const { ask, state } = doorWith(async () => none);
    expect(await ask(false)).toEqual(own);
    state.seconds_behind = 1;
    expect(await ask(true)).toEqual(fallen);
    expect(await ask(false)).toEqual(own);
    state.seconds_behind = 0;
    expect(await ask(true)).toEqual(own);
  });

  test("does not send a page far behind to an engine that would sort its way there; that is no degradation", async () => {
    const { door } = doorWith(async () => none);
    const far = await door.ask((asked) => asked.searchMany([]), { isForKeptPage: false, skip: 241 });
    expect(far).toMatchObject({ engine: "postgres", degraded: false });
    const near = await door.ask((asked) => asked.searchMany([]), { isForKeptPage: false, skip: 240 });
    expect(near).toMatchObject({ engine: "meilisearch", degraded: false });
  });

  test("fails only when PostgreSQL itself fails", async () => {
    const broken = new SearchDoor({
      openPostgres: async () => engine("postgres", fails),
      second: null,
      readIsReady: async () => false,
      now: () => 0,
      logger: { warn: () => undefined, info: () => undefined },
    });
    await expect(broken.ask((asked) => asked.searchMany([]), { isForKeptPage: false })).rejects.toThrow();
  });
});
