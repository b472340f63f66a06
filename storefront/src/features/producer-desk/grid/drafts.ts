import { type EditColumn, isEditColumn } from "./columns";

/** What a member has typed into a cell and not saved yet, with what stood there when she began. */
export type Draft = { text: string; seen: unknown };
export type CellKey = `${string}|${EditColumn}`;
export type Drafts = ReadonlyMap<CellKey, Draft>;
/** One step that can be undone: each cell with its draft before and after. */
export type Step = readonly { key: CellKey; before: Draft | undefined; after: Draft | undefined }[];
export type DraftState = { drafts: Drafts; done: readonly Step[]; undone: readonly Step[] };

/** What one act writes into cells; without a draft the cell is as saved again. */
export type Writing = { variant_id: string; column: EditColumn; draft: Draft | undefined };

const STEPS_KEPT = 200;
export const noDrafts: DraftState = { drafts: new Map(), done: [], undone: [] };

export const keyOf = (variant_id: string, column: EditColumn): CellKey => `${variant_id}|${column}`;

export function placeOf(key: CellKey): { variant_id: string; column: EditColumn } {
  const at = key.lastIndexOf("|");
  const column = key.slice(at + 1);
  if (!isEditColumn(column)) throw new Error(`No cell has the key ${key}.`);
  return { variant_id: key.slice(0, at), column };
}

function put(drafts: Drafts, step: Step, side: "before" | "after"): Drafts {
  const next = new Map(drafts);
  for (const cell of step) {
    const draft = cell[side];
    if (draft) next.set(cell.key, draft);
    else next.delete(cell.key);
  }
  return next;
}

const isSame = (a: Draft | undefined, b: Draft | undefined): boolean =>
  a?.text === b?.text && a?.seen === b?.seen;

/** Writes as one step. A count and a move of one stock exclude each other: the later one stands. */
export function write(state: DraftState, writings: readonly Writing[]): DraftState {
  const cells = new Map<CellKey, Draft | undefined>();
  for (const { variant_id, column, draft } of writings) {
    cells.set(keyOf(variant_id, column), draft);
    if (!draft || (column !== "count" && column !== "move")) continue;
    const other = keyOf(variant_id, column === "count" ? "move" : "count");
    if (state.drafts.has(other) || cells.has(other)) cells.set(other, undefined);
  }
  const step = [...cells]
    .map(([key, after]) => ({ key, before: state.drafts.get(key), after }))
    .filter(({ before, after }) => !isSame(before, after));
  if (step.length === 0) return state;
  return {
    drafts: put(state.drafts, step, "after"),
    done: [...state.done.slice(-STEPS_KEPT + 1), step],
    undone: [],
  };
}

export function undo(state: DraftState): DraftState {
  const step = state.done.at(-1);
  if (!step) return state;
  return {
    drafts: put(state.drafts, step, "before"),
    done: state.done.slice(0, -1),
    undone: [...state.undone, step],
  };
}

export function redo(state: DraftState): DraftState {
  const step = state.undone.at(-1);
  if (!step) return state;
  return {
    drafts: put(state.drafts, step, "after"),
    done: [...state.done, step],
    undone: state.undone.slice(0, -1),
  };
}

/** Takes away the drafts of cells that are saved; what was typed before them can no longer be undone. */
export function settle(state: DraftState, saved: ReadonlySet<CellKey>): DraftState {
  const drafts = new Map([...state.drafts].filter(([key]) => !saved.has(key)));
  return { drafts, done: [], undone: [] };
}
