import "server-only";
import type { OrderLookUp, OrderView } from "@contracts/order";
import { cookies } from "next/headers";
import { env } from "@/env";
import type { Answer } from "./backend-fetch";
import { orNull } from "./read-public";
import { visitorFetch } from "./visitor-fetch";

const KEPT_ORDERS = 5;
const KEPT_SECONDS = 30 * 24 * 60 * 60;

/** Finds an order by its code and the phone it was placed with; 404 when they do not belong together. */
export const lookUpOrder = (key: OrderLookUp): Promise<Answer<{ order: OrderView }>> =>
  visitorFetch<{ order: OrderView }>("/store/orders/look-up", { method: "POST", body: key });

const separate = (text: string): OrderLookUp[] =>
  text.split("|").flatMap((entry) => {
    const [code, phone] = entry.split("~");
    return code && phone ? [{ code, phone }] : [];
  });

/** The orders this browser placed or looked up, newest first. */
export const readOrderKeys = async (): Promise<OrderLookUp[]> =>
  separate((await cookies()).get("orders")?.value ?? "");

/** Keeps code and phone in an httpOnly cookie, so that the order's page opens without asking again. */
export const rememberOrder = async (key: OrderLookUp): Promise<void> => {
  const others = (await readOrderKeys()).filter(({ code }) => code !== key.code);
  const value = [key, ...others]
    .slice(0, KEPT_ORDERS)
    .map(({ code, phone }) => `${code}~${phone}`)
    .join("|");
  (await cookies()).set("orders", value, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().STOREFRONT_URL.startsWith("https:"),
    path: "/",
    maxAge: KEPT_SECONDS,
  });
};

/**
 * The order behind a code, when this browser may see it; else null. "busy" when too many look-ups came
 * from this address for now.
 */
export const findKnownOrder = async (code: string): Promise<OrderView | "busy" | null> => {
  const key = (await readOrderKeys()).find((kept) => kept.code === code.toUpperCase());
  if (!key) return null;
  const answer = await lookUpOrder(key);
  if (!answer.ok && answer.status === 429) return "busy";
  return orNull(answer, "/store/orders/look-up", 404)?.order ?? null;
};
