import type { ApiError } from "@contracts/error";
import type { Locale } from "@/lib/locale";
import { messages } from "./messages";

/** What a visitor reads when the backend refused to change her cart. */
export const refusalMessage = (status: number, error: ApiError, locale: Locale): string => {
  const t = messages(locale);
  if (status === 429) return t.tooMany;
  if (status === 404) return t.gone;
  if (/stock|inventory/.test(`${error.code ?? ""} ${error.type}`)) return t.notEnough;
  // The backend's own words are Vietnamese.
  return locale === "vi" && error.message !== "" ? error.message : t.failed;
};
