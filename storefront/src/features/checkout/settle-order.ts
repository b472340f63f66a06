import "server-only";
import { redirect } from "next/navigation";
import { completeCart } from "@/data/cart";
import { rememberOrder } from "@/data/orders";
import { type CartKey, forgetCart } from "@/data/session";
import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";

type NotSettled = { message: string };

/**
 * Completes the cart and leads to its order. Completing again answers the same order, so a double
 * tap or the back button ends at the one order there is. Answers only when there is none.
 */
export const settleOrder = async (key: CartKey, phone: string, locale: Locale): Promise<NotSettled> => {
  const t = messages(locale);
  const answer = await completeCart(key);
  // No answer is not a no: the order may stand. Asking again cannot make a second one.
  if (!answer.ok && answer.status === 503) return { message: t.unsure };
  if (!answer.ok)
    return { message: answer.status === 429 ? t.tooMany : wordsOf(answer.error.message, locale) };
  if (answer.data.type === "cart") return { message: wordsOf(answer.data.error?.message ?? "", locale) };
  await forgetCart();
  const code = answer.data.order.custom_display_id;
  if (!code) redirect(localePath(locale, "/don-hang"));
  await rememberOrder({ code, phone });
  redirect(localePath(locale, `/don-hang/${code}?moi=1`));
};

// The backend's own words are Vietnamese.
const wordsOf = (message: string, locale: Locale): string =>
  locale === "vi" && message !== "" ? message : messages(locale).failed;
