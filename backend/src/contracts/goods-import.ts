import { z } from "zod";

/** Checked: a dry run that can be read again and committed. Committed: its good rows are saved. */
export const goodsImportStates = ["checked", "committed"] as const;
export type GoodsImportState = (typeof goodsImportStates)[number];

/** What becomes of a row: saved, nothing to do, or not taken, with the reasons. */
export const goodsImportRowStates = ["changed", "unchanged", "refused"] as const;
export type GoodsImportRowState = (typeof goodsImportRowStates)[number];

/** One cell that a row changes, in words. `note` says what has moved since the file was downloaded. */
export type GoodsImportChange = { column: string; before: string; after: string; note: string | null };
export type GoodsImportRow = {
  row_number: number;
  state: GoodsImportRowState;
  sku: string;
  name: string;
  changes: GoodsImportChange[];
  /** Why it is not taken; `column` is the heading, null for what is about the whole row. */
  reasons: { column: string | null; message: string }[];
};

export type GoodsImportView = {
  id: string;
  file_name: string;
  state: GoodsImportState;
  counts: Record<GoodsImportRowState, number>;
  /** Cells saved at commit; null before. */
  saved: number | null;
  checked_at: string;
  committed_at: string | null;
};
export type GoodsImportDetail = { import: GoodsImportView; rows: GoodsImportRow[] };
export type GoodsImportList = { imports: GoodsImportView[] };

export const commitGoodsImportSchema = z.object({
  /** Good rows: refused ones are left out. All or nothing: nothing is saved while one is refused. */
  mode: z.enum(["good_rows", "all_or_nothing"]),
});
