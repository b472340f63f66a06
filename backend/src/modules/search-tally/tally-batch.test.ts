import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TallyBatch } from "./tally-batch";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function stand(most = 3) {
  const written: [string, number][][] = [];
  const warnings: string[] = [];
  const state = { isAway: false };
  const batch = new TallyBatch<string>({
    keyOf: (text) => text,
    write: async (rows) => {
      if (state.isAway) throw new Error("away");
      written.push(rows.map(({ tally, count }) => [tally, count]));
    },
    warn: (message) => warnings.push(message),
    pause_ms: 5_000,
    most,
  });
  return { batch, written, warnings, state };
}

test("many searches are one write after a pause", async () => {
  const { batch, written } = stand();
  for (const text of ["chè", "chè", "miến"]) batch.add(text);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual([
    [
      ["chè", 2],
      ["miến", 1],
    ],
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).toHaveLength(1);
});

test("memory is bounded: what is too much is told, not kept", async () => {
  const { batch, written, warnings } = stand(2);
  for (const text of ["a", "b", "c", "d", "a"]) batch.add(text);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(written[0]).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
  expect(warnings).toEqual(["2 searches were too many to be counted."]);
});

test("a database that is away loses a batch, and the next one is written", async () => {
  const { batch, written, warnings, state } = stand();
  state.isAway = true;
  batch.add("a");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(warnings).toHaveLength(1);
  state.isAway = false;
  batch.add("b");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(written).toEqual([[["b", 1]]]);
});
