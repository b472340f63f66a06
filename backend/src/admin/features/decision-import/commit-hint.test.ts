import { expect, it } from "vitest";
import { commitHint } from "./commit-hint";

const counts = { new: 2, changed: 1, unchanged: 4, refused: 0, total: 7 };

it("opens the commit only when no row is refused and there is something to record", () => {
  expect(commitHint({ state: "checked", counts })).toBe("ready");
  expect(commitHint({ state: "checked", counts: { ...counts, refused: 1 } })).toBe("refused");
  expect(commitHint({ state: "checked", counts: { ...counts, new: 0, changed: 0 } })).toBe("empty");
});

it("never opens it for what is on record or was taken off it", () => {
  expect(commitHint({ state: "committed", counts })).toBe("committed");
  expect(commitHint({ state: "undone", counts })).toBe("undone");
});
