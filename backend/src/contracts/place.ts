/** Administrative places since 1 July 2025: two levels, no districts. */
export type Province = { code: string; name: string; zone: ShippingZone };
export type Commune = { code: string; name: string };

/** Distance class of a province from Bắc Kạn, for the shipping fee. */
export const shippingZones = ["local", "north_mountain", "north", "central", "south"] as const;
export type ShippingZone = (typeof shippingZones)[number];
