import { z } from "zod";
import { writtenLine } from "./ledger";

export const payoutAccountStates = ["submitted", "confirmed", "refused", "replaced"] as const;
export type PayoutAccountState = (typeof payoutAccountStates)[number];

/** Spaces and dots are how people write a number down; banks know neither. */
const accountNumber = z
  .string()
  .transform((text) => text.replace(/[\s.-]/g, "").toUpperCase())
  .pipe(z.string().regex(/^[0-9A-Z]{6,24}$/));

export const submitPayoutAccountSchema = z.object({
  bank_name: writtenLine(2, 60),
  account_number: accountNumber,
  account_holder: writtenLine(2, 80).transform((name) => name.toLocaleUpperCase("vi")),
});
export type SubmitPayoutAccount = z.infer<typeof submitPayoutAccountSchema>;

export const checkPayoutAccountSchema = z.discriminatedUnion("verdict", [
  /** How the office made sure: whom it called, what paper it saw. */
  z.object({ verdict: z.literal("confirmed"), remark: writtenLine(5, 300) }),
  z.object({ verdict: z.literal("refused"), remark: writtenLine(5, 300) }),
]);
export type CheckPayoutAccount = z.infer<typeof checkPayoutAccountSchema>;

export type PayoutAccountView = {
  id: string;
  bank_name: string;
  account_number: string;
  account_holder: string;
  state: PayoutAccountState;
  submitted_on: string;
  submitted_by_name: string;
  checked_on: string | null;
  checked_by_name: string | null;
  remark: string | null;
};

/** Where a producer's money goes: payments use `current` alone, whatever waits. */
export type PayoutAccounts = {
  current: PayoutAccountView | null;
  waiting: PayoutAccountView | null;
  /** All there ever were, newest first. */
  history: PayoutAccountView[];
};
