import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BANK_NOTICE_MODULE, type BankNoticeService } from "../../../modules/bank-notice";

export type NewBankNotice = { external_id: string; amount_vnd: number; memo: string; received_at: Date };

/** Writes a notice down, or finds the one that the bank had sent before under the same id. */
export const recordBankNoticeStep = createStep(
  "record-bank-notice",
  async (notice: NewBankNotice, { container }) => {
    const service = container.resolve<BankNoticeService>(BANK_NOTICE_MODULE);
    const row = await service.recordOnce(notice);
    return new StepResponse({ id: row.id, memo: row.memo });
  },
);
