"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { Locale } from "@/lib/locale";
import { type BasketLine, encodeLines } from "./basket-lines";
import { wholesalePaths } from "./paths";
import { adoptBasket, useBasket, wasPlaced } from "./stored-basket";

type SyncBasketProps = {
  lines: readonly BasketLine[];
  basketKey: string;
  province: string | undefined;
  branch: string | undefined;
  locale: Locale;
};

/**
 * Keeps the address and the stored basket one. The stored one wins: an address may be an old one from
 * the history. An address whose basket has become an order leads to the orders.
 */
export const SyncBasket = ({ lines, basketKey, province, branch, locale }: SyncBasketProps) => {
  const router = useRouter();
  const stored = useBasket();
  const here = encodeLines(lines);
  useEffect(() => {
    const paths = wholesalePaths(locale);
    if (stored.lines.length === 0) {
      if (wasPlaced(basketKey)) router.replace(paths.orders);
      else adoptBasket({ lines: [...lines], key: basketKey });
    } else if (stored.key !== basketKey || encodeLines(stored.lines) !== here) {
      router.replace(paths.review({ ...stored, province, branch }));
    }
  }, [router, stored, lines, here, basketKey, province, branch, locale]);
  return null;
};
