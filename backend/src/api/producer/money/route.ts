import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import type { MoneyOverview } from "../../../contracts/settlement";
import { readPayoutAccounts } from "../../../workflows/payout-account/view";
import { readSettlementViews } from "../../../workflows/settlement/read-settlements";
import { mayDo, ownMoney } from "../tenancy/require-right";
import { readMoney } from "./read-money";

const SETTLEMENTS_SHOWN = 24;

export async function GET(req: MedusaRequest, res: MedusaResponse<MoneyOverview>): Promise<void> {
  const mine = ownMoney(req);
  const { settlements } = await readSettlementViews(req.scope, mine, { take: SETTLEMENTS_SHOWN, skip: 0 });
  res.json({
    ...(await readMoney(req.scope, mine.producer_id, today())),
    settlements,
    accounts: await readPayoutAccounts(req.scope, mine.producer_id),
    may_change_account: mayDo(req, "name_account"),
  });
}
