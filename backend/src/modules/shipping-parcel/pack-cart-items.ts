import type { BigNumberValue } from "@medusajs/framework/types";
import { BigNumber } from "@medusajs/framework/utils";
import type { PackedItem } from "./shipping-fee";

type Measured = {
  weight?: number | null;
  length?: number | null;
  width?: number | null;
  height?: number | null;
};
type CartItem = { quantity: BigNumberValue; requires_shipping?: boolean; variant?: Measured | null };

/** Reads weights (g) and boxes (cm) off a cart's items; what is not shipped is left out. */
export function packCartItems(items: CartItem[]): PackedItem[] {
  return items
    .filter((item) => item.requires_shipping !== false)
    .map(({ quantity, variant }) => ({
      quantity: new BigNumber(quantity).numeric,
      weight_g: variant?.weight ?? 0,
      length_cm: variant?.length ?? 0,
      width_cm: variant?.width ?? 0,
      height_cm: variant?.height ?? 0,
    }));
}
