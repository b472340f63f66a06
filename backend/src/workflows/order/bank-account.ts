import { env } from "../../env";
import type { BankAccount } from "./order-view";

/** The operator's account from the settings. */
export const bankAccount: BankAccount = {
  bank_bin: env.VIETQR_BANK_BIN,
  bank_name: env.VIETQR_BANK_NAME,
  account_number: env.VIETQR_ACCOUNT_NUMBER,
  account_name: env.VIETQR_ACCOUNT_NAME,
};
