import { expect, test } from "vitest";
import { shippingZones } from "../../contracts/place";
import { chargeableWeightG, type PackedItem, rateCardOn, shippingFee } from "./shipping-fee";
import cards from "./shipping-rates.json";

const noodles: PackedItem = { quantity: 1, weight_g: 500, length_cm: 30, width_cm: 10, height_cm: 6 };
const card = rateCardOn(cards, "2026-06-01");

test("the card of the day counts, not the newest and not the first", () => {
  expect(rateCardOn(cards, "2025-12-31").valid_from).toBe("2025-07-01");
  expect(rateCardOn(cards, "2026-01-01").valid_from).toBe("2026-01-01");
  expect(() => rateCardOn(cards, "2025-06-30")).toThrow(/in force/);
});

test("a light but bulky parcel is charged by its volume over 6000", () => {
  expect(chargeableWeightG([noodles], 6000)).toBe(500);
  expect(chargeableWeightG([{ ...noodles, weight_g: 100 }], 6000)).toBe(300);
});

test("a parcel of one kilogram pays the first rate, a gram more pays one step", () => {
  expect(shippingFee([{ ...noodles, quantity: 2 }], "local", card)).toBe(18_000);
  expect(shippingFee([{ ...noodles, weight_g: 1001 }], "local", card)).toBe(20_500);
});

test("what needs no carrier costs nothing", () => {
  expect(shippingFee([], "south", card)).toBe(0);
  const night: PackedItem = { quantity: 2, weight_g: 0, length_cm: 0, width_cm: 0, height_cm: 0 };
  expect(shippingFee([night], "south", card)).toBe(0);
});

test("for every zone and quantity the fee is whole đồng, never falls with quantity, and one parcel beats two", () => {
  for (const zone of shippingZones) {
    let previous = 0;
    for (let quantity = 1; quantity <= 200; quantity += 1) {
      const fee = shippingFee([{ ...noodles, quantity }], zone, card);
      expect(Number.isInteger(fee)).toBe(true);
      expect(fee).toBeGreaterThanOrEqual(previous);
      const half = Math.ceil(quantity / 2);
      const apart =
        shippingFee([{ ...noodles, quantity: half }], zone, card) +
        shippingFee([{ ...noodles, quantity: quantity - half }], zone, card);
      expect(fee).toBeLessThanOrEqual(apart);
      previous = fee;
    }
  }
});
