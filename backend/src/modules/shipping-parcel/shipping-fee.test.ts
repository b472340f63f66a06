import fc from "fast-check";
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

const anyItem = fc.record({
  quantity: fc.integer({ min: 1, max: 500 }),
  weight_g: fc.integer({ min: 0, max: 30_000 }),
  length_cm: fc.integer({ min: 0, max: 120 }),
  width_cm: fc.integer({ min: 0, max: 120 }),
  height_cm: fc.integer({ min: 0, max: 120 }),
});

test("for every zone the fee is whole đồng, never falls when goods are added, and one parcel beats two", () => {
  const parcels = fc.array(anyItem, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...shippingZones), parcels, parcels, (zone, some, more) => {
      const alone = shippingFee(some, zone, card);
      const together = shippingFee([...some, ...more], zone, card);
      expect(Number.isSafeInteger(together)).toBe(true);
      expect(together).toBeGreaterThanOrEqual(alone);
      expect(together).toBeLessThanOrEqual(alone + shippingFee(more, zone, card));
    }),
    { numRuns: 2000 },
  );
});
