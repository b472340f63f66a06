import type { WholesaleMe } from "@contracts/wholesale";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { messages } from "./order-messages";

/** The strings of the order form; the button names the total (đồng) one agrees to, and says who decides. */
export const placeWords = (locale: Locale, total: number, { buyer }: WholesaleMe) => {
  const { submit, submitApproval, needsApproval, branchHours: _, ...words } = messages(locale).form;
  const threshold = buyer.approval_threshold_vnd;
  const isAbove = threshold !== null && total > threshold;
  return {
    ...words,
    po: buyer.po_required ? words.po : words.poOptional,
    submit: (isAbove ? submitApproval : submit)(formatMoney(total)),
    approval: isAbove ? needsApproval(formatMoney(threshold)) : null,
    signIn: messages(locale).notice.signIn,
  };
};
export type PlaceWords = ReturnType<typeof placeWords>;
