import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { conflict } from "../own-lot";

export type CallToMark = Parameters<LotService["markCall"]>[0];

/** The buyer is on the call list of this lot. @throws MedusaError not_found */
export const validateCallStep = createStep("validate-lot-call", async (input: CallToMark, { container }) => {
  const { notice_id, lot_id } = input;
  // An undefined filter would match every row.
  const known =
    notice_id && lot_id
      ? await container
          .resolve<LotService>(LOT_MODULE)
          .listLotRecallNotices({ id: notice_id, lot_id, needs_call: true }, { take: 1 })
      : [];
  if (known.length === 0)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có người mua này trong danh sách phải gọi.");
  return new StepResponse(input);
});

/** @throws MedusaError conflict when another clerk was first */
export const markCallStep = createStep("mark-lot-call", async (input: CallToMark, { container }) => {
  const isDone = await container.resolve<LotService>(LOT_MODULE).markCall(input);
  if (!isDone) throw conflict(taken[input.is_called ? "tick" : "untick"], "changed_meanwhile");
  return new StepResponse(null);
});

const taken = {
  tick: "Người khác vừa đánh dấu đã gọi người mua này, hoặc việc thu hồi vừa đổi. Hãy tải lại trang.",
  untick: "Người mua này chưa được đánh dấu, hoặc đã được gọi lại sau đó. Hãy tải lại trang.",
};
