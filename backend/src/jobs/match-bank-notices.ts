import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { BANK_NOTICE_MODULE, type BankNoticeService } from "../modules/bank-notice";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { matchBankNoticeWorkflow } from "../workflows/payment/match-bank-notice";

const untouchedForMs = 30_000;

/** Takes up notices that were written down and then forgotten by a crash. */
export default async function matchBankNotices(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const service = container.resolve<BankNoticeService>(BANK_NOTICE_MODULE);
  const notices = await service.listBankNotices(
    { status: "received", created_at: { $lt: new Date(Date.now() - untouchedForMs) } },
    { take: 100, order: { created_at: "ASC" } },
  );
  for (const { id, memo } of notices) {
    try {
      await matchBankNoticeWorkflow(container).run({ input: { notice_id: id, memo } });
    } catch (error) {
      // It stays `received` and is tried again in a minute.
      logger.error(
        `Bank notice ${id} could not be matched`,
        error instanceof Error ? error : new Error(String(error)),
      );
    }
  }
}

export const config = { name: "match-bank-notices", schedule: SWEEP_SCHEDULE };
