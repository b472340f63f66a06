import type { CreateLot, LotDetail, NewLotForm, PackingView } from "@contracts/lot";
import type { ProducerOrderList } from "@contracts/producer";
import type { ApiClient } from "./api-client";

/** A lot that its producer writes down; its code is the suggested one unless told otherwise. */
export async function makeLot(
  producer: ApiClient,
  variant_id: string,
  lot: Partial<CreateLot> = {},
): Promise<LotDetail> {
  const { body: form } = await producer.get<NewLotForm>("/producer/lots/new");
  const { status, body } = await producer.post<{ lot: LotDetail }>("/producer/lots", {
    code: form.suggested_code,
    variant_id,
    made_on: "2026-01-10",
    use_by_on: "2029-01-10",
    quantity: 100,
    ...lot,
  });
  if (status !== 201) throw new Error(`No lot was made: ${status} ${JSON.stringify(body)}`);
  return body.lot;
}

/** The producer's own part of an order that she has confirmed: ready to be packed. */
export async function confirmedPart(producer: ApiClient, code: string): Promise<string> {
  const { body } = await producer.get<ProducerOrderList>("/producer/orders");
  const part = body.orders.find((order) => order.code.startsWith(code));
  if (!part) throw new Error(`No part of ${code} here.`);
  await producer.post(`/producer/orders/${part.id}/confirm`, {});
  return part.id;
}

/** What a packer sees of one parcel. */
export async function packingOf(producer: ApiClient, id: string): Promise<PackingView> {
  const { body } = await producer.get<{ packing: PackingView }>(`/producer/orders/${id}/lots`);
  return body.packing;
}

/** Picks that take everything a parcel needs from one lot. */
export const allFrom = (packing: PackingView, lot_id: string) =>
  packing.lines.map(({ line_item_id, quantity }) => ({ line_item_id, lot_id, quantity }));
