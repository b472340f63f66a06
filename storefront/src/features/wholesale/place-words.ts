import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { messages } from "./order-messages";

/** The strings of the order form; the button names the total (đồng) one agrees to. */
export const placeWords = (locale: Locale, total: number) => {
  const { submit, ...words } = messages(locale).form;
  return { ...words, submit: submit(formatMoney(total)), signIn: messages(locale).notice.signIn };
};
export type PlaceWords = ReturnType<typeof placeWords>;
