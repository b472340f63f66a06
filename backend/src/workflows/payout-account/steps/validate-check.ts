import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CheckPayoutAccount } from "../../../contracts/payout-account";
import { readPayoutAccounts } from "../view";

export type AccountToCheck = {
  producer_id: string;
  account_id: string;
  check: CheckPayoutAccount;
  user_name: string;
  today: string;
};

/** @throws MedusaError not_found; conflict when it waits no longer */
export const validateAccountCheckStep = createStep(
  "validate-payout-account-check",
  async ({ producer_id, account_id, check, user_name, today }: AccountToCheck, { container }) => {
    const { history } = await readPayoutAccounts(container, producer_id);
    const account = history.find((known) => known.id === account_id);
    if (!account) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy tài khoản này.");
    if (account.state !== "submitted") {
      const message = "Tài khoản này không còn chờ xác nhận. Hãy tải lại trang để xem.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "not_waiting");
    }
    return new StepResponse({
      ...{ ...check, id: account_id, producer_id, checked_on: today, checked_by_name: user_name },
    });
  },
);
