import { expect, test } from "vitest";
import { SynonymKeeper } from "./synonym-keeper";
import { Synonyms } from "./synonyms";

const old = new Synonyms([]);
const changed = new Synonyms([{ terms: ["miến", "bún tàu"] }]);

function stand() {
  const state = { now: 0, stored: old, reads: 0, warnings: 0, isAway: false };
  const keeper = new SynonymKeeper();
  const ask = () =>
    keeper.synonyms({
      now: () => state.now,
      read: async () => {
        state.reads += 1;
        if (state.isAway) throw new Error("away");
        return state.stored;
      },
      warn: () => {
        state.warnings += 1;
      },
    });
  return { state, keeper, ask };
}

test("what was written elsewhere holds within half a minute, also where nobody has asked for long", async () => {
  const { state, ask } = stand();
  expect(await ask()).toBe(old);
  state.stored = changed;
  state.now = 9_000;
  expect(await ask()).toBe(old);
  expect(state.reads).toBe(1);
  state.now = 3_600_000;
  expect(await ask()).toBe(changed);
});

test("a search never waits for them while they are young, and never fails for them once they were read", async () => {
  const { state, ask } = stand();
  await ask();
  state.stored = changed;
  state.now = 12_000;
  expect(await ask()).toBe(old);
  expect(await ask()).toBe(changed);
  state.isAway = true;
  state.now = 100_000;
  expect(await ask()).toBe(changed);
  expect(state.warnings).toBe(1);
});

test("the process that wrote them reads them anew at once", async () => {
  const { state, keeper, ask } = stand();
  await ask();
  state.stored = changed;
  keeper.forget();
  expect(await ask()).toBe(changed);
});
