import { expect, test } from "vitest";
import { nextState } from "./decide-state";

test.each([
  ["applied", "approve", "approved"],
  ["applied", "refuse", "refused"],
  ["approved", "approve", "approved"],
  ["approved", "suspend", "suspended"],
  ["suspended", "lift", "approved"],
] as const)("%s, %s: %s", (state, verb, next) => {
  expect(nextState(state, verb)).toBe(next);
});

test.each([
  ["refused", "approve"],
  ["refused", "lift"],
  ["suspended", "approve"],
  ["approved", "refuse"],
  ["applied", "suspend"],
  ["applied", "lift"],
] as const)("%s cannot be answered with %s", (state, verb) => {
  expect(() => nextState(state, verb)).toThrow("vừa đổi");
});
