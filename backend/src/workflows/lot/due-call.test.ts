import { expect, test } from "vitest";
import { dueCall } from "./due-call";

const at = "2026-11-24T03:00:00.000Z";

test.each([
  ["in force, not called", { called_at: null, lift_called_at: null }, false, "recall"],
  ["in force, called", { called_at: at, lift_called_at: null }, false, null],
  ["lifted, called before", { called_at: at, lift_called_at: null }, true, "lift"],
  ["lifted, called again", { called_at: at, lift_called_at: at }, true, null],
  ["lifted, never called", { called_at: null, lift_called_at: null }, true, null],
])("%s", (_, calls, isLifted, due) => {
  expect(dueCall(calls, isLifted)).toBe(due);
});
