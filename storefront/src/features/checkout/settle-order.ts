import "server-only";
import { redirect } from "next/navigation";
import { completeCart } from "@/data/cart";
import { rememberOrder } from "@/data/orders";
import { type CartKey, forgetCart } from "@/data/session";
import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";
import { refusalWords } from "./refusal-words";

type NotSettled = { message: string };

/**
 * Completes the cart and leads to its order. Completing again answers the same order, so a double
 * tap or the back button ends at the one order there is. Answers only when there is none.
 */
export const settleOrder = async (key: CartKey, phone: string, locale: Locale): Promise<NotSettled> => {
  const answer = await completeCart(key);
  // No answer is not a no: the order may stand. Asking again cannot make a second one.
  if (!answer.ok && answer.status === 503) return { message: messages(locale).unsure };
  if (!answer.ok) return { message: refusalWords(answer.status, answer.error.message, locale, "failed") };
  if (answer.data.type === "cart") {
    return { message: refusalWords(200, answer.data.error?.message ?? "", locale, "failed") };
  }
  await forgetCart();
  const code = answer.data.order.custom_display_id;
  if (!code) redirect(localePath(locale, "/don-hang"));
  await rememberOrder({ code, phone });
  redirect(localePath(locale, `/don-hang/${code}?moi=1`));
};
