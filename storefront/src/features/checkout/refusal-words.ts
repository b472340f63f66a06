import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** What a visitor reads when an order was refused; `fallback` where the backend's words cannot be shown. */
export const refusalWords = (
  status: number,
  message: string,
  locale: Locale,
  fallback: "changed" | "failed",
): string => {
  const t = messages(locale);
  if (status === 429) return t.tooMany;
  if (status === 503) return t.failed;
  // The backend's own words are Vietnamese.
  return locale === "vi" && message !== "" ? message : t[fallback];
};
