import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SubmitPayoutAccount } from "../../../contracts/payout-account";
import { readPayoutAccounts } from "../view";

export type AccountToSubmit = {
  producer_id: string;
  producer_name: string;
  member: { id: string; name: string };
  account: SubmitPayoutAccount;
  today: string;
};

/** @throws MedusaError conflict when this very account is paid to, or waits, already */
export const validateSubmissionStep = createStep(
  "validate-payout-account",
  async ({ producer_id, account, member, today }: AccountToSubmit, { container }) => {
    const { current, waiting } = await readPayoutAccounts(container, producer_id);
    for (const known of [current, waiting]) {
      if (known?.account_number !== account.account_number || known.bank_name !== account.bank_name) continue;
      if (known.account_holder !== account.account_holder) continue;
      const message =
        known === current
          ? "Tiền của bạn đang vào đúng tài khoản này."
          : "Tài khoản này đang chờ văn phòng xác nhận.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "same_account");
    }
    const { id, name } = member;
    return new StepResponse({
      ...{ ...account, producer_id, submitted_on: today, submitted_by: id, submitted_by_name: name },
    });
  },
);
