import type { ShippingZone } from "../../contracts/place";

/** One piece of goods: grams and centimetres of its box. */
export type PackedItem = {
  quantity: number;
  weight_g: number;
  length_cm: number;
  width_cm: number;
  height_cm: number;
};

type ZoneRate = { first_g: number; first_vnd: number; step_g: number; step_vnd: number };

/** What the carrier asks from one day on, until a later card takes over. */
export type RateCard = {
  valid_from: string;
  volumetric_divisor: number;
  zones: Record<ShippingZone, ZoneRate>;
};

/**
 * The card in force on a day (`YYYY-MM-DD`, Asia/Ho_Chi_Minh).
 * @throws Error when the day lies before the first card: a fee must not be guessed.
 */
export function rateCardOn(cards: RateCard[], day: string): RateCard {
  const inForce = cards
    .filter((card) => card.valid_from <= day)
    .reduce<RateCard | null>(
      (latest, card) => (latest && latest.valid_from > card.valid_from ? latest : card),
      null,
    );
  if (!inForce) throw new Error(`No shipping rates are in force on ${day}.`);
  return inForce;
}

/** Grams a carrier charges for one parcel: the greater of its weight and its volume over the divisor. */
export function chargeableWeightG(items: PackedItem[], volumetricDivisor: number): number {
  const weight = items.reduce((sum, item) => sum + item.quantity * item.weight_g, 0);
  const volume = items.reduce(
    (sum, item) => sum + item.quantity * item.length_cm * item.width_cm * item.height_cm,
    0,
  );
  return Math.max(weight, Math.ceil((volume * 1000) / volumetricDivisor));
}

/** Fee of one producer's parcel in đồng, VAT included; nothing to carry costs nothing. */
export function shippingFee(items: PackedItem[], zone: ShippingZone, card: RateCard): number {
  const charged = chargeableWeightG(items, card.volumetric_divisor);
  if (charged === 0) return 0;
  const rate = card.zones[zone];
  const steps = Math.max(0, Math.ceil((charged - rate.first_g) / rate.step_g));
  return rate.first_vnd + steps * rate.step_vnd;
}
