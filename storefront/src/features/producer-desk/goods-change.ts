import type { ChangeStock } from "@contracts/producer";
import { parseAmount } from "@/lib/parse-amount";

type StockReason = ChangeStock["reason"];
export type StockMode = "add" | "take" | "count";
export const addReasons = ["harvest", "made", "other"] as const;
export const takeReasons = ["sold_elsewhere", "spoiled", "other"] as const;

/** One change of a variant; `seen` is the price (đồng) or the stock (pieces) the member had before her. */
export type GoodsChange =
  | { field: "price"; price: number; seen: number }
  | { field: "stock"; mode: "add" | "take"; amount: number; reason: StockReason; seen: number }
  | { field: "stock"; mode: "count"; amount: number; seen: number };

export type ChangeProblem = "amount" | "priceLow" | "priceHigh" | "same" | "none" | "tooMany" | "tooFew";
type Read = { change: GoodsChange } | { problem: ChangeProblem };

const readPrice = (price: number, seen: number): Read => {
  if (price < 1000) return { problem: "priceLow" };
  if (price > 100_000_000) return { problem: "priceHigh" };
  return price === seen ? { problem: "same" } : { change: { field: "price", price, seen } };
};

const readStock = (amount: number, seen: number, form: FormData): Read => {
  if (amount > 1_000_000) return { problem: "tooMany" };
  const mode = form.get("mode");
  if (mode === "count")
    return amount === seen ? { problem: "same" } : { change: { field: "stock", mode, amount, seen } };
  if (amount === 0) return { problem: "none" };
  if (mode === "take") {
    if (amount > seen) return { problem: "tooFew" };
    const reason = takeReasons.find((known) => known === form.get("reason_take")) ?? "other";
    return { change: { field: "stock", mode, amount, reason, seen } };
  }
  const reason = addReasons.find((known) => known === form.get("reason_add")) ?? "other";
  return { change: { field: "stock", mode: "add", amount, reason, seen } };
};

/** Reads the fields of the price or the stock form; the contract's limits are told as a problem. */
export const readGoodsChange = (form: FormData): Read => {
  const amount = parseAmount(String(form.get("amount") ?? ""));
  const seen = parseAmount(String(form.get("seen") ?? ""));
  if (amount === null || seen === null) return { problem: "amount" };
  return form.get("field") === "price" ? readPrice(amount, seen) : readStock(amount, seen, form);
};

/** What stands after the change: đồng or pieces. */
export const valueAfter = (change: GoodsChange): number => {
  if (change.field === "price") return change.price;
  if (change.mode === "count") return change.amount;
  return change.seen + (change.mode === "add" ? change.amount : -change.amount);
};

/** The form fields of the inverse change, to be sent while nobody has changed anything since. */
export const undoFields = (change: GoodsChange): Record<string, string> => {
  const after = valueAfter(change);
  if (change.field === "price")
    return { field: "price", amount: String(change.seen), seen: String(after), undo: "1" };
  const shift = change.seen - after;
  return {
    field: "stock",
    mode: shift > 0 ? "add" : "take",
    amount: String(Math.abs(shift)),
    seen: String(after),
    undo: "1",
  };
};
