import fc from "fast-check";
import { expect, test } from "vitest";
import { type EditColumn, editColumns } from "./columns";
import { type DraftState, keyOf, noDrafts, redo, settle, undo, type Writing, write } from "./drafts";

const put = (state: DraftState, column: EditColumn, text: string, variant_id = "v1") =>
  write(state, [{ variant_id, column, draft: { text, seen: 1 } }]);

test("a count and a move of one stock exclude each other, and an undo brings the first back", () => {
  const counted = put(noDrafts, "count", "10");
  const moved = put(counted, "move", "+2");
  expect([...moved.drafts.keys()]).toEqual([keyOf("v1", "move")]);
  expect(undo(moved).drafts.get(keyOf("v1", "count"))?.text).toBe("10");
});

test("typing the same again is no step", () => {
  const once = put(noDrafts, "price", "65.000");
  expect(put(once, "price", "65.000")).toBe(once);
});

test("what is saved is no draft any more, and the rest stays", () => {
  const both = put(put(noDrafts, "price", "1"), "level", "2");
  const left = settle(both, new Set([keyOf("v1", "price")]));
  expect([...left.drafts.keys()]).toEqual([keyOf("v1", "level")]);
  expect(undo(left)).toBe(left);
});

const writing: fc.Arbitrary<Writing> = fc.record({
  variant_id: fc.constantFrom("a", "b", "c"),
  column: fc.constantFrom(...editColumns),
  draft: fc.option(fc.record({ text: fc.constantFrom("1", "2", "3"), seen: fc.constant(0) }), {
    nil: undefined,
  }),
});
const plain = (state: DraftState) => [...state.drafts].sort(([a], [b]) => a.localeCompare(b));

test("undoing everything leads back to nothing, and redoing it leads forth again", () => {
  fc.assert(
    fc.property(fc.array(fc.array(writing, { maxLength: 5 }), { maxLength: 12 }), (acts) => {
      const end = acts.reduce(write, noDrafts);
      let state = end;
      for (let n = 0; n < acts.length; n += 1) state = undo(state);
      expect(plain(state)).toEqual([]);
      for (let n = 0; n < acts.length; n += 1) state = redo(state);
      expect(plain(state)).toEqual(plain(end));
    }),
  );
});

test("no stock ever has a count and a move at once", () => {
  fc.assert(
    fc.property(fc.array(fc.array(writing, { maxLength: 5 }), { maxLength: 12 }), (acts) => {
      const { drafts } = acts.reduce(write, noDrafts);
      for (const id of ["a", "b", "c"])
        expect(drafts.has(keyOf(id, "count")) && drafts.has(keyOf(id, "move"))).toBe(false);
    }),
  );
});
