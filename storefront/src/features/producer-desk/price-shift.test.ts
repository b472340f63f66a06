import { expect, it } from "vitest";
import { priceShift } from "./price-shift";

it("tells an ordinary change from a slip of the thumb", () => {
  expect(priceShift(65_000, 70_000)).toEqual({ percent: 8, suspicious: false });
  expect(priceShift(65_000, 650_000)).toEqual({ percent: 900, suspicious: true });
  expect(priceShift(65_000, 6_500)).toEqual({ percent: -90, suspicious: true });
});
