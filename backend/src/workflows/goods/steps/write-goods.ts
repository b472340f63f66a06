import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SaveGoodsAnswer } from "../../../contracts/goods";
import { GOODS_MODULE, type GoodsService } from "../../../modules/goods";
import { lockKeysOf } from "../lock-keys";
import { nameWriters } from "../name-writers";
import { HeldBack, saveRows } from "../save-rows";
import type { ValidSave } from "./validate-save";

const WAIT_SECONDS = 20;

/**
 * Everything of one save in one transaction: what was asked, what was written and what is answered. Under
 * the locks that the framework takes for stock, because it writes literals beside them.
 * @throws MedusaError conflict when the key was used for something else
 */
export const writeGoodsStep = createStep("write-goods", async (save: ValidSave, { container }) => {
  const service = container.resolve<GoodsService>(GOODS_MODULE);
  const locking = container.resolve(Modules.LOCKING);
  const { producer_id, member_id, key, digest } = save;
  const request = { producer_id, member_id, key, digest };
  const write = () => service.once(request, (manager) => saveRows(container, manager, save));
  try {
    const done = await locking.execute(lockKeysOf(save.own), write, { timeout: WAIT_SECONDS });
    if (!done.answer) throw keyTaken();
    const { answer, is_repeated } = done;
    if (!is_repeated) await nameWriters(container, producer_id, answer.rows);
    const full: SaveGoodsAnswer = { ...answer, is_saved: true, is_repeated };
    return new StepResponse(full);
  } catch (error) {
    if (!(error instanceof HeldBack)) throw error;
    await nameWriters(container, producer_id, error.answer.rows);
    const full: SaveGoodsAnswer = { ...error.answer, is_saved: false, is_repeated: false };
    return new StepResponse(full);
  }
});

const keyTaken = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    "Mã lần lưu này đã dùng cho nội dung khác. Hãy tải lại trang rồi lưu lại.",
    "key_taken",
  );
