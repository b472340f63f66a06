"use client";

import { useSyncExternalStore } from "react";
import { type BasketLine, decodeLines, encodeLines } from "./basket-lines";

/**
 * The basket of this browser. `key` belongs to exactly these lines: ordering twice with it makes one
 * order, and a changed basket gets a new one.
 */
export type Basket = { lines: BasketLine[]; key: string };

const STORED = "wholesale-basket";
const PLACED = "wholesale-placed";
const CHANGED = "wholesale-basket-changed";
const empty: Basket = { lines: [], key: "" };

// crypto.randomUUID is missing on plain http, as in a shop's own network.
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

let seen: { text: string | null; basket: Basket } = { text: null, basket: empty };

/** The basket as stored; the same object as long as nothing has changed. */
export const readBasket = (): Basket => {
  const text = window.localStorage.getItem(STORED);
  if (text === seen.text) return seen.basket;
  const [key = "", lines = ""] = (text ?? "").split("|");
  seen = { text, basket: text ? { key, lines: decodeLines(lines) } : empty };
  return seen.basket;
};

const store = (basket: Basket): Basket => {
  if (basket.lines.length === 0) window.localStorage.removeItem(STORED);
  else window.localStorage.setItem(STORED, `${basket.key}|${encodeLines(basket.lines)}`);
  window.dispatchEvent(new Event(CHANGED));
  return basket;
};

/** Replaces the lines; other lines are another basket with another key. */
export const setLines = (lines: BasketLine[]): Basket => store({ lines, key: newKey() });

/** Takes over a basket that came in an address, its key included. */
export const adoptBasket = (basket: Basket): Basket => store(basket);

/** The basket has become an order: it is emptied, unless another one has been begun since. */
export const forgetPlaced = (key: string): void => {
  window.localStorage.setItem(PLACED, key);
  if (readBasket().key === key) store(empty);
};
export const wasPlaced = (key: string): boolean => window.localStorage.getItem(PLACED) === key;

const subscribe = (react: () => void): (() => void) => {
  window.addEventListener("storage", react);
  window.addEventListener(CHANGED, react);
  return () => {
    window.removeEventListener("storage", react);
    window.removeEventListener(CHANGED, react);
  };
};

/** The stored basket, alive in every tab; empty while the server renders. */
export const useBasket = (): Basket => useSyncExternalStore(subscribe, readBasket, () => empty);
