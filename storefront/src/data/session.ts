import "server-only";
import { cookies } from "next/headers";
import { env } from "@/env";

/** Who may be signed in: a shopper or wholesale buyer (`shopper`), or a member of a producer. */
export type Account = "shopper" | "producer";
export type CartKey = { id: string; token: string };

const CART_DAYS = 30;
const SIGNED_IN_DAYS = 1;
const DAY_SECONDS = 24 * 60 * 60;

const options = (days: number, httpOnly = true) => ({
  httpOnly,
  sameSite: "lax" as const,
  secure: env().STOREFRONT_URL.startsWith("https:"),
  path: "/",
  maxAge: days * DAY_SECONDS,
});

/** Static pages ask `/api/me` only when this readable hint is there. */
const hintVisitor = async (): Promise<void> => {
  (await cookies()).set("visitor", "1", options(CART_DAYS, false));
};

export const readCartKey = async (): Promise<CartKey | null> => {
  const value = (await cookies()).get("cart")?.value ?? "";
  const dot = value.indexOf(".");
  if (dot < 1) return null;
  return { id: value.slice(0, dot), token: value.slice(dot + 1) };
};

export const rememberCart = async ({ id, token }: CartKey): Promise<void> => {
  (await cookies()).set("cart", `${id}.${token}`, options(CART_DAYS));
  await hintVisitor();
};

/** The cart has become an order, or is gone. */
export const forgetCart = async (): Promise<void> => {
  (await cookies()).delete("cart");
};

/** The producer whose desk is open; the backend believes it of its members alone. */
const DESK = "desk_producer";

/** What names the open desk in a request to a producer's own routes; nothing in every other. */
export const deskHeader = async (path: string): Promise<Record<string, string>> => {
  if (!path.startsWith("/producer/")) return {};
  const id = (await cookies()).get(DESK)?.value;
  return id ? { "x-producer-id": id } : {};
};

/** Readable by the page, so that one left open notices when another desk was opened beside it. */
export const rememberDesk = async (producerId: string): Promise<void> => {
  (await cookies()).set(DESK, producerId, options(CART_DAYS, false));
};

export const forgetDesk = async (): Promise<void> => {
  (await cookies()).delete(DESK);
};

export const readToken = async (account: Account): Promise<string | null> =>
  (await cookies()).get(account)?.value ?? null;

export const signIn = async (account: Account, token: string): Promise<void> => {
  const jar = await cookies();
  jar.set(account, token, options(SIGNED_IN_DAYS));
  if (account === "shopper") jar.delete("buyer");
  await hintVisitor();
};

export const signOut = async (account: Account): Promise<void> => {
  const jar = await cookies();
  jar.delete(account);
  if (account === "shopper") jar.delete("buyer");
};

/**
 * For which company somebody of several buys; the backend checks it against her memberships. It ends with
 * her session: whoever signs in next has other companies.
 */
export const readBuyerChoice = async (): Promise<string | null> =>
  (await cookies()).get("buyer")?.value ?? null;

export const chooseBuyer = async (id: string): Promise<void> => {
  (await cookies()).set("buyer", id, options(CART_DAYS));
};
