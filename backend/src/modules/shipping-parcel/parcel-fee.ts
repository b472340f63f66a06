import type { ShippingZone } from "../../contracts/place";
import { type PackedItem, rateCardOn, shippingFee } from "./shipping-fee";
import rateCards from "./shipping-rates.json";

/** Fee of one producer's parcel at the rates in force on a day, đồng with VAT. */
export const parcelFee = (items: PackedItem[], zone: ShippingZone, day: string): number =>
  shippingFee(items, zone, rateCardOn(rateCards, day));
