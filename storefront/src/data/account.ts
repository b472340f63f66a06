import "server-only";
import type { OrderView } from "@contracts/order";
import type { ProducerMe } from "@contracts/producer";
import type { BuyerChoice, WholesaleMe } from "@contracts/wholesale";
import type { Answer } from "./backend-fetch";
import { orNull } from "./read-public";
import { type Account, readBuyerChoice, readToken } from "./session";
import { visitorFetch } from "./visitor-fetch";

export type ShopperAccount = {
  name: string;
  email: string;
  phone: string | null;
  /** The company she buys for now; null for a shopper, and until she has chosen among several. */
  buyer: WholesaleMe | null;
  companies: BuyerChoice[];
};

const actorOf = { shopper: "customer", producer: "producer_member" } as const;

/** Exchanges e-mail and password for a token; 401 when they do not match, 429 after too many tries. */
export const exchangePassword = (
  account: Account,
  credentials: { email: string; password: string },
): Promise<Answer<{ token: string }>> =>
  visitorFetch<{ token: string }>(`/auth/${actorOf[account]}/emailpass`, {
    method: "POST",
    body: credentials,
  });

/** Names the company somebody acts for; nothing for whoever has not chosen. */
export const buyerHeader = (choice: string | null): Record<string, string> =>
  choice ? { "x-buyer-id": choice } : {};

/** The signed-in shopper, or null when nobody is or the session has run out. */
export const findShopper = async (): Promise<ShopperAccount | null> => {
  const token = await readToken("shopper");
  if (!token) return null;
  const headers = buyerHeader(await readBuyerChoice());
  const answer = await visitorFetch<ShopperAccount>("/store/account", { token, headers });
  return orNull(answer, "/store/account", 401, 403);
};

export const findShopperOrders = async (): Promise<OrderView[]> => {
  const token = await readToken("shopper");
  if (!token) return [];
  const answer = await visitorFetch<{ orders: OrderView[] }>("/store/account/orders", { token });
  return orNull(answer, "/store/account/orders", 401, 403)?.orders ?? [];
};

/** The signed-in member of a producer, or null. */
export const findProducerMember = async (): Promise<ProducerMe | null> => {
  const token = await readToken("producer");
  if (!token) return null;
  const answer = await visitorFetch<ProducerMe>("/producer/me", { token });
  return orNull(answer, "/producer/me", 401, 403);
};
