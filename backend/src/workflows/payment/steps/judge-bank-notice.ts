import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BANK_NOTICE_MODULE, type BankNoticeService } from "../../../modules/bank-notice";
import { readOrders } from "../../order/read-orders";
import { codesIn, judgeNotice, type NoticeDecision } from "../judge-notice";

/**
 * Decides about a notice that nobody has settled yet; null for one that is settled. An order about to be
 * paid is written on the notice first: after a crash that claim tells its own money from a second payment.
 */
export const judgeBankNoticeStep = createStep(
  "judge-bank-notice",
  async (noticeId: string, { container }) => {
    const service = container.resolve<BankNoticeService>(BANK_NOTICE_MODULE);
    const [notice] = await service.listBankNotices({ id: [noticeId] }, { take: 1 });
    if (!notice) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy báo có.");
    if (notice.status !== "received") return new StepResponse<NoticeDecision | null>(null);
    const codes = codesIn(notice.memo);
    const [code] = codes;
    const [order] =
      code && codes.length === 1 ? await readOrders(container, { custom_display_id: code }) : [];
    const decision = judgeNotice(notice, codes, order ?? null);
    if (decision.kind === "capture") {
      await service.updateBankNotices({ id: noticeId, order_id: decision.order_id });
    }
    return new StepResponse<NoticeDecision | null>(decision);
  },
);
