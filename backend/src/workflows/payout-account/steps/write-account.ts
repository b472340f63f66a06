import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_ACCOUNT_MODULE, type PayoutAccountService } from "../../../modules/payout-account";

type Submission = Parameters<PayoutAccountService["submit"]>[0];
type Checked = Parameters<PayoutAccountService["check"]>[0];

export const submitAccountStep = createStep(
  "submit-payout-account",
  async (row: Submission, { container }) => {
    const id = await container.resolve<PayoutAccountService>(PAYOUT_ACCOUNT_MODULE).submit(row);
    return new StepResponse(id);
  },
);

export const checkAccountStep = createStep("check-payout-account", async (row: Checked, { container }) => {
  await container.resolve<PayoutAccountService>(PAYOUT_ACCOUNT_MODULE).check(row);
  return new StepResponse(row.id);
});
