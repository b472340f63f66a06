import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCER_MODULE } from "../../modules/producer";
import type { NewProducer } from "./steps/create-producers";

/** Every producer sends its own parcels: provider `parcel` of the fulfilment module. */
const PARCEL = "parcel_parcel";

export type Onboarded = {
  id: string;
  handle: string;
  name: string;
  location_id: string;
  profile_id: string;
  set_id: string;
  zone_id: string;
};

/** A producer whose own row is written. */
export type NewWithId = NewProducer & { id: string };

/** What sends a producer's parcels is named after the producer; its id makes the name nobody else's. */
export const parcelName = ({ id, handle }: { id: string; handle: string }): string => `${handle} ${id}`;

export const locationRow = (producer: NewWithId) => ({
  name: producer.name,
  metadata: { producer_id: producer.id },
  address: {
    address_1: producer.commune_name ?? producer.province_name,
    city: producer.province_name,
    country_code: "vn",
  },
});

export const profileRow = (producer: NewWithId) => ({ name: parcelName(producer), type: "default" });

export const fulfillmentSetRow = (producer: NewWithId) => ({
  name: parcelName(producer),
  type: "shipping",
  service_zones: [
    { name: parcelName(producer), geo_zones: [{ type: "country" as const, country_code: "vn" }] },
  ],
});

/** Opens a producer's location: to the sales channel, to its parcels, to the producer itself. */
export function locationLinks(row: Onboarded, salesChannelId: string): LinkDefinition[] {
  const location = { stock_location_id: row.location_id };
  return [
    { [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId }, [Modules.STOCK_LOCATION]: location },
    { [Modules.STOCK_LOCATION]: location, [Modules.FULFILLMENT]: { fulfillment_provider_id: PARCEL } },
    { [Modules.STOCK_LOCATION]: location, [Modules.FULFILLMENT]: { fulfillment_set_id: row.set_id } },
    { [PRODUCER_MODULE]: { producer_id: row.id }, [Modules.STOCK_LOCATION]: location },
  ];
}

export const shippingOptionRow = (row: Onboarded) => ({
  name: row.name,
  price_type: "calculated" as const,
  provider_id: PARCEL,
  service_zone_id: row.zone_id,
  shipping_profile_id: row.profile_id,
  type: { label: "Gửi hàng", description: "Nhà sản xuất tự gửi hàng", code: row.handle },
  rules: [
    { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
    { attribute: "is_return", operator: "eq" as const, value: "false" },
  ],
});

export const shippingOptionLink = (producerId: string, optionId: string): LinkDefinition => ({
  [PRODUCER_MODULE]: { producer_id: producerId },
  [Modules.FULFILLMENT]: { shipping_option_id: optionId },
});
