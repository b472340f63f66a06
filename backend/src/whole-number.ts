import type { BigNumberValue } from "@medusajs/framework/types";
import { BigNumber } from "@medusajs/framework/utils";

/**
 * A quantity or an amount in đồng as the framework keeps it, as a plain whole number.
 * @throws Error when it is missing or not whole: the framework does not round, and half a đồng must not spread.
 */
export function wholeNumber(value: BigNumberValue | null | undefined): number {
  if (value === null || value === undefined) throw new Error("A number is missing.");
  const plain = new BigNumber(value).numeric;
  if (!Number.isSafeInteger(plain)) throw new Error(`${plain} is not a whole number.`);
  return plain;
}
