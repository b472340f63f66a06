import type { MedusaContainer } from "@medusajs/framework/types";

export type Parcel = {
  id: string;
  canceled_at?: string | Date | null;
  shipped_at?: string | Date | null;
  delivered_at?: string | Date | null;
  items?: ({ line_item_id?: string | null } | null)[] | null;
};
export type OrderParcels = {
  fulfillments: Parcel[];
  items: { id: string; requires_shipping: boolean }[];
};

type JoinedOrder = {
  items?: (OrderParcels["items"][number] | null)[] | null;
  fulfillments?: (Parcel | null)[] | null;
};

/** The live fulfilments of a core order and its lines. */
export async function readParcels(container: MedusaContainer, orderId: string): Promise<OrderParcels> {
  if (!orderId) throw new Error("Parcels are read for one order only.");
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: [
      "id",
      "items.id",
      "items.requires_shipping",
      "fulfillments.id",
      "fulfillments.canceled_at",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.items.line_item_id",
    ],
    filters: { id: orderId },
  });
  const [order]: JoinedOrder[] = data;
  const parcels = (order?.fulfillments ?? []).filter((parcel) => parcel !== null);
  return {
    fulfillments: parcels.filter((parcel) => !parcel.canceled_at),
    items: (order?.items ?? []).filter((item) => item !== null),
  };
}

/** The parcels that hold any of these lines. */
export const parcelsWith = (parcels: Parcel[], lineItemIds: string[]): Parcel[] =>
  parcels.filter((parcel) =>
    (parcel.items ?? []).some((item) => lineItemIds.includes(item?.line_item_id ?? "")),
  );
