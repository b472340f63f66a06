import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../../../clock";
import type { CartSummary } from "../../../contracts/cart";
import { env } from "../../../env";
import { findProvince } from "../../../places/places";
import { readCart } from "../../../workflows/cart/read-cart";
import { summarise } from "../../../workflows/cart/summarise";

export const takesCards = (): boolean =>
  env.STRIPE_API_KEY !== undefined && env.STRIPE_PUBLISHABLE_KEY !== undefined;

/** Reads a cart and sums it up for a province: the one asked for, otherwise that of its delivery. */
export async function readSummary(
  container: MedusaContainer,
  cartId: string,
  provinceCode?: string,
): Promise<CartSummary> {
  const day = today();
  const cart = await readCart(container, cartId, day);
  const province = findProvince(provinceCode ?? cart.address?.province_code ?? "");
  return summarise(cart, { zone: province?.zone ?? null, day, takes_cards: takesCards() });
}
