import { randomUUID } from "node:crypto";
import type { GoodsCellsInput, GoodsList, GoodsRow, SaveGoodsAnswer } from "@contracts/goods";
import type { Answer, ApiClient } from "./api-client";

export type Saved = SaveGoodsAnswer & { goods: GoodsRow[]; code?: string; message?: string };
export type RowToSave = { variant_id: string; cells: GoodsCellsInput | Record<string, unknown> };

/** Saves rows of the table under a key of their own, or under a given one. */
export const saveGoods = (
  producer: ApiClient,
  rows: RowToSave[],
  { key = randomUUID(), mode = "good_cells" }: { key?: string; mode?: string } = {},
): Promise<Answer<Saved>> => producer.post<Saved>("/producer/goods/save", { key, mode, rows });

export const listGoods = async (producer: ApiClient): Promise<GoodsRow[]> =>
  (await producer.get<GoodsList>("/producer/goods")).body.rows;

/** One row of the signed-in producer's table. */
export async function goodsOf(producer: ApiClient, sku: string): Promise<GoodsRow> {
  const row = (await listGoods(producer)).find((candidate) => candidate.sku === sku);
  if (!row) throw new Error(`This producer has no ${sku}.`);
  return row;
}
