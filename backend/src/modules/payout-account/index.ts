import { Module } from "@medusajs/framework/utils";
import { PayoutAccountService } from "./service";

export type { PayoutAccountService } from "./service";

export const PAYOUT_ACCOUNT_MODULE = "payoutAccount";

export default Module(PAYOUT_ACCOUNT_MODULE, { service: PayoutAccountService });
