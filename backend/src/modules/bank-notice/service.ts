import { MedusaError, MedusaService } from "@medusajs/framework/utils";
import { BankNotice } from "./models/bank-notice";

type NewNotice = { external_id: string; amount_vnd: number; memo: string; received_at: Date };

export class BankNoticeService extends MedusaService({ BankNotice }) {
  /** Creates the notice, or returns the one already kept under the bank's id. */
  async recordOnce(notice: NewNotice): Promise<{ id: string; memo: string }> {
    try {
      return await this.createBankNotices(notice);
    } catch (error) {
      const [kept] = await this.listBankNotices({ external_id: [notice.external_id] }, { take: 1 });
      if (kept) return kept;
      throw error instanceof Error ? error : new MedusaError(MedusaError.Types.DB_ERROR, String(error));
    }
  }
}
