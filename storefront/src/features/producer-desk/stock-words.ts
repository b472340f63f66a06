import type { Locale } from "@/lib/locale";
import { addReasons, takeReasons } from "./goods-change";
import { messages } from "./stock-messages";

export type ReasonChoice = { value: string; label: string };

/** The strings of the stock page that its client half shows. */
export const stockWords = (locale: Locale) => {
  const t = messages(locale);
  const choices = (reasons: readonly (keyof typeof t.reasons)[]): ReasonChoice[] =>
    reasons.map((value) => ({ value, label: t.reasons[value] }));
  return { ...t.words, addReasons: choices(addReasons), takeReasons: choices(takeReasons) };
};
export type StockWords = ReturnType<typeof stockWords>;
