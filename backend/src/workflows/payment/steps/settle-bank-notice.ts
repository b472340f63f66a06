import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BANK_NOTICE_MODULE, type BankNoticeService } from "../../../modules/bank-notice";
import type { NoticeDecision } from "../judge-notice";

export type SettleInput = { notice_id: string; decision: NoticeDecision | null };

/** Writes down what became of a notice. */
export const settleBankNoticeStep = createStep(
  "settle-bank-notice",
  async ({ notice_id, decision }: SettleInput, { container }) => {
    if (!decision) return new StepResponse(null);
    await container.resolve<BankNoticeService>(BANK_NOTICE_MODULE).updateBankNotices({
      id: notice_id,
      status: decision.kind === "unmatched" ? "unmatched" : "matched",
      remark: decision.kind === "unmatched" ? decision.remark : null,
      order_id: decision.order_id,
    });
    return new StepResponse(null);
  },
);
