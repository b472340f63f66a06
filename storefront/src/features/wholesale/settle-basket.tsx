"use client";

import { useEffect } from "react";
import { forgetPlaced } from "./stored-basket";

/** Empties the stored basket that has just become an order. */
export const SettleBasket = ({ basketKey }: { basketKey: string }) => {
  useEffect(() => forgetPlaced(basketKey), [basketKey]);
  return null;
};
