import type { CellKey, Drafts } from "./drafts";
import type { Pending } from "./stored-drafts";
import type { RowToSave, ToSave } from "./to-save";

/** As many rows as the backend takes in one request. */
const ROWS_AT_ONCE = 1000;

/** Names one request. Over plain HTTP browsers have no `randomUUID`. */
const freshKey = (): string =>
  typeof crypto.randomUUID === "function"
    ? crypto.randomUUID()
    : [...crypto.getRandomValues(new Uint8Array(16))]
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("");

const parts = (rows: readonly RowToSave[]): RowToSave[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );

/** The requests that save these rows, each with the texts it was made of. */
export const requestsOf = ({ rows, keys }: ToSave, drafts: Drafts): Pending[] =>
  parts(rows).map((part) => ({
    key: freshKey(),
    rows: part,
    texts: part
      .flatMap(({ variant_id }) => keys.get(variant_id) ?? [])
      .map((key): [CellKey, string] => [key, drafts.get(key)?.text ?? ""]),
  }));

/** The requests that take a save back: no cell was typed for them. */
export const undoRequestsOf = (rows: readonly RowToSave[]): Pending[] =>
  parts(rows).map((part) => ({ key: freshKey(), rows: part, texts: [] }));
