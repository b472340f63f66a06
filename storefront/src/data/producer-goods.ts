import "server-only";
import type { GoodsHistory, GoodsList, GoodsRow, SaveGoods, SaveGoodsAnswer } from "@contracts/goods";
import type { Answer } from "./backend-fetch";
import { askDesk, changeAtDesk, segment } from "./desk-fetch";
import { orNull } from "./read-public";

/** A thousand rows over a slow line. */
const SAVE_TIMEOUT_MS = 40_000;

/** The producer's whole table; null when the session is over. */
export const listGoods = async (): Promise<GoodsList | null> =>
  orNull(await askDesk<GoodsList>("/producer/goods"), "/producer/goods", 401, 403);

export type SavedGoods = SaveGoodsAnswer & { goods: GoodsRow[] };
/** Saves rows of the table; the same key is never done twice. */
export const saveGoods = (save: SaveGoods): Promise<Answer<SavedGoods>> =>
  changeAtDesk<SavedGoods>("/producer/goods/save", { body: save, timeout_ms: SAVE_TIMEOUT_MS });

/** What became of one variant; another producer's is `missing`, as one that does not exist. */
export const findGoodsHistory = async (id: string): Promise<GoodsHistory | "missing" | null> => {
  const answer = await askDesk<GoodsHistory>(`/producer/goods/${segment(id)}/history`);
  if (!answer.ok && answer.status === 404) return "missing";
  return orNull(answer, "/producer/goods/:id/history", 401, 403);
};
