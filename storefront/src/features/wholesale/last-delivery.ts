import "server-only";
import { listCommunes, listProvinces } from "@/data/places";
import { findWholesaleOrder, listWholesaleOrders } from "@/data/wholesale";

export type LastDelivery = {
  name: string;
  phone: string;
  street: string;
  province_code: string;
  commune_code: string;
};

/** Where this buyer's newest order went, so that a reorder need not be typed again; null without one. */
export const lastDelivery = async (): Promise<LastDelivery | null> => {
  const newest = (await listWholesaleOrders())?.[0];
  const order = newest && (await findWholesaleOrder(newest.code))?.order;
  if (!order) return null;
  const { contact, address } = order;
  const province = (await listProvinces()).find(({ name }) => name === address.province);
  if (!province) return null;
  const commune = (await listCommunes(province.code)).find(({ name }) => name === address.commune);
  return {
    name: contact.name,
    phone: contact.phone,
    street: address.street,
    province_code: province.code,
    commune_code: commune?.code ?? "",
  };
};
