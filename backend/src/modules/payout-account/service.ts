import type { DAL } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import type { CheckPayoutAccount, SubmitPayoutAccount } from "../../contracts/payout-account";
import { PayoutAccount } from "./models/payout-account";

type Dependencies = { baseRepository: DAL.RepositoryService };
export type Submission = SubmitPayoutAccount & {
  producer_id: string;
  submitted_on: string;
  submitted_by: string;
  submitted_by_name: string;
};
export type Checked = {
  id: string;
  producer_id: string;
  checked_on: string;
  checked_by_name: string;
} & CheckPayoutAccount;

export class PayoutAccountService extends MedusaService({ PayoutAccount }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /** Every account a producer ever named, newest first. @throws Error without a producer */
  async readOf(producerId: string) {
    if (!producerId) throw new Error("Accounts are read for one producer only.");
    return this.listPayoutAccounts(
      { producer_id: producerId },
      { order: { created_at: "DESC", id: "DESC" }, take: 1000 },
    );
  }

  /** Puts an account before the office; one that waited before it waits no longer. Answers its id. */
  submit(account: Submission): Promise<string> {
    return this.repository.transaction(async (transactionManager) => {
      const context = { transactionManager };
      await this.replace(account.producer_id, "submitted", context);
      const { id } = await this.createPayoutAccounts(account, context);
      return id;
    });
  }

  /** Writes the office's word down; a confirmed account takes the place of the one before. */
  check({ id, producer_id, verdict, ...word }: Checked): Promise<void> {
    return this.repository.transaction(async (transactionManager) => {
      const context = { transactionManager };
      if (verdict === "confirmed") await this.replace(producer_id, "confirmed", context);
      await this.updatePayoutAccounts({ id, state: verdict, ...word }, context);
    });
  }

  private async replace(
    producer_id: string,
    state: "submitted" | "confirmed",
    context: object,
  ): Promise<void> {
    const standing = await this.listPayoutAccounts({ producer_id, state }, {}, context);
    for (const { id } of standing) await this.updatePayoutAccounts({ id, state: "replaced" }, context);
  }
}
