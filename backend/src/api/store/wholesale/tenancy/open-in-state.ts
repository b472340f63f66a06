import type { BuyerState } from "../../../../contracts/wholesale";

/**
 * Whether a company in this state may ask for this. Before its approval it only sees how it stands; while
 * suspended it reads its orders, but no price and nothing that orders.
 */
export function isOpenInState(state: BuyerState, method: string, url: string): boolean {
  if (state === "approved") return true;
  if (method !== "GET" && method !== "HEAD") return false;
  const [, , , room = ""] = (url.split("?")[0] ?? "").toLowerCase().split("/");
  return room === "me" || (state === "suspended" && room === "orders");
}
