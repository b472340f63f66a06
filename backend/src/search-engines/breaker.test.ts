import { describe, expect, test } from "vitest";
import {
  afterAnswer,
  afterError,
  afterSilence,
  afterTrial,
  type Breaker,
  closedBreaker,
  isTrialDue,
} from "./breaker";

const afterErrors = (count: number, now = 1_000): Breaker =>
  Array.from({ length: count }).reduce<Breaker>((breaker) => afterError(breaker, now), closedBreaker);

describe("the breaker of a search engine", () => {
  test("stays closed at two errors and opens at the third", () => {
    expect(afterErrors(2).isOpen).toBe(false);
    expect(afterErrors(3).isOpen).toBe(true);
  });
  test("counts errors in a row: an answer in between forgives them", () => {
    expect(afterError(afterAnswer(afterErrors(2)), 1_000).isOpen).toBe(false);
  });
  test("opens at once when an answer does not come in time", () => {
    expect(afterSilence(closedBreaker, 1_000).isOpen).toBe(true);
  });
  test("has the engine tried after a pause, and not before", () => {
    const open = afterErrors(3);
    expect(isTrialDue(open, 1_499)).toBe(false);
    expect(isTrialDue(open, 1_500)).toBe(true);
    expect(isTrialDue(closedBreaker, 99_999)).toBe(false);
  });
  test("closes after a good trial, and only after a trial: answers that were still under way do not count", () => {
    const open = afterErrors(3);
    expect(afterAnswer(open)).toBe(open);
    expect(afterTrial(open, true, 1_500)).toEqual(closedBreaker);
  });
  test("does not put its trial off when more searches fail meanwhile", () => {
    const open = afterErrors(3);
    expect(afterError(open, 1_400)).toBe(open);
    expect(afterSilence(open, 1_400)).toBe(open);
  });
  test("waits twice as long after each bad trial, up to fifteen seconds", () => {
    let breaker = afterErrors(3, 0);
    const pauses = [];
    for (let trial = 0; trial < 7; trial += 1) {
      if (!breaker.isOpen) throw new Error("It must stay open.");
      pauses.push(breaker.pause_ms);
      breaker = afterTrial(breaker, false, breaker.try_at);
    }
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
  });
});
