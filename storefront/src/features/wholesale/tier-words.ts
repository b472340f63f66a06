import type { Locale } from "@/lib/locale";
import { messages as catalogueMessages } from "./catalogue-messages";
import { messages } from "./order-messages";

/** The strings a page hands to ProductTiers. */
export const tierWords = (locale: Locale) => {
  const { from, minimum, perCase } = catalogueMessages(locale);
  return { ...messages(locale).tiers, from, minimum, perCase };
};
