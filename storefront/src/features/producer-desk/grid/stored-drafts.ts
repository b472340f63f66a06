import { type CellKey, type Draft, type Drafts, placeOf } from "./drafts";
import type { RowToSave } from "./to-save";

/** A request whose answer has not come: sent again it carries the same key, so that it is done once. */
export type Pending = { key: string; rows: RowToSave[]; texts: [CellKey, string][] };
export type Stored = { drafts: Drafts; pending: Pending | null };

const nothing: Stored = { drafts: new Map(), pending: null };
const VERSION = 1;

/** Where the unsaved cells of one member at one producer lie on this device. */
export const storageKey = (producer_id: string, member_id: string): string =>
  `kho-va-gia:${producer_id}:${member_id}`;

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";

const isKey = (value: unknown): value is CellKey => {
  try {
    return typeof value === "string" && placeOf(value as CellKey).variant_id !== "";
  } catch {
    return false;
  }
};

const isPending = (value: unknown): value is Pending =>
  typeof value === "object" &&
  value !== null &&
  "key" in value &&
  typeof value.key === "string" &&
  "rows" in value &&
  Array.isArray(value.rows) &&
  "texts" in value &&
  Array.isArray(value.texts);

/** What was kept; nothing where it cannot be read, for a device's storage may hold anything. */
export function parseStored(text: string | null): Stored {
  if (text === null) return nothing;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("version" in value) || value.version !== VERSION)
      return nothing;
    const cells: unknown[] = "drafts" in value && Array.isArray(value.drafts) ? value.drafts : [];
    const drafts = cells.filter(
      (cell): cell is [CellKey, Draft] => Array.isArray(cell) && isKey(cell[0]) && isDraft(cell[1]),
    );
    return {
      drafts: new Map(drafts),
      pending: "pending" in value && isPending(value.pending) ? value.pending : null,
    };
  } catch {
    return nothing;
  }
}

/** Null when there is nothing to keep. */
export const storedText = ({ drafts, pending }: Stored): string | null =>
  drafts.size === 0 && !pending ? null : JSON.stringify({ version: VERSION, drafts: [...drafts], pending });
