import "server-only";
import type {
  PlacedWholesale,
  PlaceWholesaleOrder,
  ToldOrder,
  WholesaleList,
  WholesaleMe,
  WholesaleOrderRow,
  WholesalePreview,
  WholesaleRow,
} from "@contracts/wholesale";
import { cache } from "react";
import { buyerHeader, findShopper, type ShopperAccount } from "./account";
import { answerOrOutage } from "./answer-or-outage";
import type { Answer } from "./backend-fetch";
import { orNull } from "./read-public";
import { readBuyerChoice, readToken } from "./session";
import { visitorFetch } from "./visitor-fetch";

const root = "/store/wholesale";
const PAGE_ROWS = 200;

/** Wholesale prices belong to one buyer: never cached, never read without her token. */
export const askWholesale = async <T>(path: string, body?: unknown): Promise<Answer<T>> => {
  const token = await readToken("shopper");
  if (!token) return { ok: false, status: 401, error: { type: "unauthorized", message: "" } };
  return visitorFetch<T>(`${root}${path}`, {
    token,
    headers: buyerHeader(await readBuyerChoice()),
    timeout_ms: 20_000,
    ...(body === undefined ? {} : { method: "POST", body }),
  });
};

/** Not signed in, or signed in as somebody who buys for no company. */
export const notABuyer = [401, 403, 404, 409] as const;

export type WholesaleVisitor = Omit<ShopperAccount, "buyer"> & { buyer: WholesaleMe | null };

/** Who is signed in, and for which buyer; null when nobody is. Asked once a page. */
export const findWholesaleVisitor = cache((): Promise<WholesaleVisitor | null> => findShopper());

/** The whole price list of the signed-in buyer; null for anybody else. */
export const listWholesale = async (): Promise<WholesaleRow[] | null> => {
  const rows: WholesaleRow[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/catalogue?limit=${PAGE_ROWS}&page=${page}`;
    const list = orNull(await askWholesale<WholesaleList>(path), path, ...notABuyer);
    if (!list) return null;
    rows.push(...list.rows);
    if (list.rows.length === 0 || rows.length >= list.total) return rows;
  }
};

/** The price rows of one product for the signed-in buyer; none for anybody else. */
export const findTiers = async (product: string): Promise<WholesaleRow[]> => {
  const path = `/catalogue?product=${encodeURIComponent(product)}`;
  return orNull(await askWholesale<WholesaleList>(path), path, ...notABuyer)?.rows ?? [];
};

export type OrderLineInput = { sku: string; quantity: number };

/** What the lines cost now, per producer; null when the session is over. */
export const previewOrder = async (
  lines: readonly OrderLineInput[],
  province_code: string | null,
): Promise<WholesalePreview | null> =>
  orNull(
    await askWholesale<WholesalePreview>("/orders/preview", { lines, province_code }),
    "/orders/preview",
    ...notABuyer,
  );

/** Places the order; 409 when its total is no longer the expected one. An outage is an answer, too. */
export const placeOrder = (order: PlaceWholesaleOrder): Promise<Answer<PlacedWholesale>> =>
  answerOrOutage(askWholesale<PlacedWholesale>("/orders", order));

export const listWholesaleOrders = async (): Promise<WholesaleOrderRow[] | null> =>
  orNull(await askWholesale<{ orders: WholesaleOrderRow[] }>("/orders"), "/orders", ...notABuyer)?.orders ??
  null;

/** One order of this buyer, or null. */
export const findWholesaleOrder = async (code: string): Promise<ToldOrder | null> =>
  orNull(await askWholesale<ToldOrder>(`/orders/${encodeURIComponent(code)}`), "/orders/:code", ...notABuyer);
