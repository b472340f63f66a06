import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import { PRODUCER_MODULE } from "../../../modules/producer";
import { orderLock } from "../order-lock";
import { parcelsWith, readParcels } from "../read-parcels";

type Line = { line_item_id: string; quantity: number };
export type SendParcels = {
  order_id: string;
  producer_id: string;
  lines: Line[];
  tracking_code: string | null;
};

/**
 * Fulfils and ships one producer's lines of a core order. What a broken-off try has done already is kept:
 * lines in a parcel are not packed twice, a parcel on its way is not sent twice.
 */
export const sendParcelsStep = createStep("send-parcels", async (input: SendParcels, { container }) => {
  const locking = container.resolve(Modules.LOCKING);
  await locking.execute(orderLock(input.order_id), () => send(container, input));
  return new StepResponse(undefined);
});

async function send(
  container: MedusaContainer,
  { order_id, producer_id, lines, tracking_code }: SendParcels,
) {
  const place = await readPlace(container, producer_id);
  const known = await readParcels(container, order_id);
  // Core refuses a fulfilment that mixes goods with services, which nobody carries.
  for (const needsCarrier of [true, false]) {
    const ids = known.items.filter((item) => item.requires_shipping === needsCarrier).map((item) => item.id);
    const packed = lines.filter((line) => ids.includes(line.line_item_id));
    if (packed.length === 0) continue;
    const items = packed.map((line) => ({ id: line.line_item_id, quantity: line.quantity }));
    const [begun] = parcelsWith(
      known.fulfillments,
      items.map((item) => item.id),
    );
    const parcel = begun ?? (await createFulfilment(container, { order_id, items, ...place }));
    if (begun?.shipped_at) continue;
    const labels = tracking_code ? [{ tracking_number: tracking_code, tracking_url: "", label_url: "" }] : [];
    await createOrderShipmentWorkflow(container).run({
      input: { order_id, fulfillment_id: parcel.id, items, labels },
    });
  }
}

type NewFulfilment = {
  order_id: string;
  items: { id: string; quantity: number }[];
  location_id: string;
  shipping_option_id: string;
};

async function createFulfilment(container: MedusaContainer, input: NewFulfilment): Promise<{ id: string }> {
  const { result } = await createOrderFulfillmentWorkflow(container).run({ input });
  return result;
}

/** Where this producer's goods lie and the option they are sent by. */
async function readPlace(container: MedusaContainer, producerId: string) {
  const { data } = await container.resolve("query").graph({
    entity: PRODUCER_MODULE,
    fields: ["id", "stock_location.id", "shipping_option.id"],
    filters: { id: producerId },
  });
  const [producer]: { stock_location?: { id: string } | null; shipping_option?: { id: string } | null }[] =
    data;
  if (!producer?.stock_location || !producer.shipping_option) {
    throw new Error(`Producer ${producerId} has no stock location or no shipping option.`);
  }
  return { location_id: producer.stock_location.id, shipping_option_id: producer.shipping_option.id };
}
