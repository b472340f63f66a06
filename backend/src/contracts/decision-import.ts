import { z } from "zod";
import { REASON_LENGTH_MIN, type StarRating } from "./certification";

/** Checked: a dry run whose report can be read. Committed: on record. Undone: taken off again. */
export const importStates = ["checked", "committed", "undone"] as const;
export type ImportState = (typeof importStates)[number];

/** What becomes of a row: recorded, already on record, replaces what is on record, or not taken. */
export const importRowStates = ["new", "changed", "unchanged", "refused"] as const;
export type ImportRowState = (typeof importRowStates)[number];

export type DecisionImportView = {
  id: string;
  file_name: string;
  state: ImportState;
  counts: Record<ImportRowState, number> & { total: number };
  checked_at: string;
  committed_at: string | null;
  undone_at: string | null;
  undo_reason: string | null;
};

/** Why a row is refused; `column` is the heading in the file, null for what is about the whole row. */
export type ImportReason = { column: string | null; message: string; may_be_excepted: boolean };
/** One fact that a row changes, in words. */
export type ImportChange = { column: string; before: string; after: string };

export type DecisionImportRowView = {
  id: string;
  row_number: number;
  state: ImportRowState;
  /** As found on the market; as the file has it where nothing was found. */
  product_title: string;
  product_id: string | null;
  holder_name: string;
  /** As the file has it, where it could not be read. */
  case_type: string;
  star_rating: StarRating | null;
  decision_number: string;
  issued_on: string | null;
  expires_on: string | null;
  changes: ImportChange[];
  reasons: ImportReason[];
  /** Rules that the stated reason overcomes. */
  exceptions: string[];
};

export type DecisionImportDetail = { import: DecisionImportView };

export const importRowsQuerySchema = z.object({
  state: z.enum(importRowStates).optional(),
  q: z.string().trim().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type DecisionImportRows = { rows: DecisionImportRowView[]; count: number };

export const undoImportSchema = z.object({
  reason: z.string().normalize("NFC").trim().min(REASON_LENGTH_MIN).max(1000),
});
