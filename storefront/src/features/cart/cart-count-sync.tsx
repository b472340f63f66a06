"use client";

import { useEffect } from "react";
import { announceCart } from "@/lib/cart-event";

/** Keeps the header's count equal to the cart just shown. */
export const CartCountSync = ({ count }: { count: number }) => {
  useEffect(() => announceCart(count), [count]);
  return null;
};
