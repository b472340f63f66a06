import type { MedusaContainer } from "@medusajs/framework/types";
import type { PayoutAccounts, PayoutAccountView } from "../../contracts/payout-account";
import { PAYOUT_ACCOUNT_MODULE, type PayoutAccountService } from "../../modules/payout-account";

/** Where a producer's money goes, what waits for the office, and all there ever was. */
export async function readPayoutAccounts(
  container: MedusaContainer,
  producerId: string,
): Promise<PayoutAccounts> {
  const rows = await container.resolve<PayoutAccountService>(PAYOUT_ACCOUNT_MODULE).readOf(producerId);
  const history = rows.map((row): PayoutAccountView => {
    const { id, bank_name, account_number, account_holder, state } = row;
    const { submitted_on, submitted_by_name, checked_on, checked_by_name, remark } = row;
    return {
      ...{ id, bank_name, account_number, account_holder, state },
      ...{ submitted_on, submitted_by_name, checked_on, checked_by_name, remark },
    };
  });
  const inState = (state: PayoutAccountView["state"]) => history.find((row) => row.state === state) ?? null;
  return { current: inState("confirmed"), waiting: inState("submitted"), history };
}
