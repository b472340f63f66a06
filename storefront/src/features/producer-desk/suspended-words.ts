import type { ApiError } from "@contracts/error";
import type { Locale } from "@/lib/locale";
import { messages } from "./paper-messages";

/** Why a suspended producer cannot change what it sells, and what may still be done. */
export const suspendedWords = (locale: Locale, error: ApiError): string => {
  const { title, text } = messages(locale).obstacle.suspended;
  // The backend's own words carry the office's reason; they are Vietnamese.
  return `${locale === "vi" ? error.message : `${title}.`} ${text}`;
};
